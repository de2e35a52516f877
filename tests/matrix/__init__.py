"""Proof that nobody sees or changes what is not theirs, over every address of the project.

Start reading at README.md.
"""
