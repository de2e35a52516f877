from learnonce.practice.queries.board import Board, Card, Tab, board, boards, mine
from learnonce.practice.queries.came_of import Came, came_of, noticed_openly
from learnonce.practice.queries.detail import Detail, Turn, by_key, detail, readable, words_noticed
from learnonce.practice.queries.figures import Figures, figures
from learnonce.practice.queries.lately import noticed_lately
from learnonce.practice.queries.link import LinkPage, link_of_team, team_name_of_link

__all__ = [
    "Board",
    "Came",
    "Card",
    "Detail",
    "Figures",
    "LinkPage",
    "Tab",
    "Turn",
    "board",
    "boards",
    "by_key",
    "came_of",
    "detail",
    "figures",
    "link_of_team",
    "mine",
    "noticed_lately",
    "noticed_openly",
    "readable",
    "team_name_of_link",
    "words_noticed",
]
