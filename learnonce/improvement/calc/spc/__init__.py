"""Statistical process control: what is ordinary up and down, and what is a sign of something else.

Everything works on arrays of charts x points, so that one chart and ten thousand of the same shape go through
the same code. No value is `nan`. Start reading at charts.py; the rules and where they come from:
docs/numbers.md.
"""
