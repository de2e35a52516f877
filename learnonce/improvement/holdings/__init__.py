"""What is held of people in this room, a file for each subject."""

from learnonce.improvement.holdings import initiative, measure, project, thank

HOLDINGS = (*initiative.HOLDINGS, *measure.HOLDINGS, *project.HOLDINGS, *thank.HOLDINGS)
