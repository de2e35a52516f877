"""How the world is made, one room after the other."""
