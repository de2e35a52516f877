"""What is held of people in this room, a file for each subject."""

from learnonce.improvement.holdings import initiative, thank

HOLDINGS = (*initiative.HOLDINGS, *thank.HOLDINGS)
