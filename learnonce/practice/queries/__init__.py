from learnonce.practice.queries.board import Board, Card, Tab, board, boards, mine
from learnonce.practice.queries.detail import Detail, Turn, by_key, detail, readable
from learnonce.practice.queries.figures import Figures, figures
from learnonce.practice.queries.lately import noticed_lately
from learnonce.practice.queries.link import LinkPage, link_of_team, team_name_of_link

__all__ = [
    "Board",
    "Card",
    "Detail",
    "Figures",
    "LinkPage",
    "Tab",
    "Turn",
    "board",
    "boards",
    "by_key",
    "detail",
    "figures",
    "link_of_team",
    "mine",
    "noticed_lately",
    "readable",
    "team_name_of_link",
]
