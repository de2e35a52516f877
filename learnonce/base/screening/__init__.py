"""Text screening: what may identify a person, and what belongs in another place than here.

Plain Python: no Django, no database, no clock. It runs while people type, so every pattern is bounded and the
whole is linear in the length of the text.
"""
