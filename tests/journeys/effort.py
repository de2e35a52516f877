"""What a journey costs a person: fields, taps and keystrokes, and the seconds these come to.

Seconds follow the keystroke-level model of Card, Moran and Newell (1983, The Psychology of Human-Computer
Interaction, chapter 8): 0.28 s for a key of an average typist, 1.1 s to point, 1.35 s to think before each
act. They count hands and head, not reading.
"""

from dataclasses import asdict, dataclass

KEY, POINT, THINK = 0.28, 1.1, 1.35  # seconds


@dataclass
class Effort:
    pages: int = 0
    fields: int = 0
    taps: int = 0
    keystrokes: int = 0

    @property
    def seconds(self):
        acts = self.fields + self.taps
        return self.keystrokes * KEY + acts * (POINT + THINK)

    def figures(self):
        return {**asdict(self), "seconds": round(self.seconds, 1)}
