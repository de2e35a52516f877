"""Where people sign in already, such as their organisation's directory: what an installation says of it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """One OpenID Connect provider.

    Args:
        key: names it in addresses and in the table of links; never changes.
        name: what stands on the button.
        issuer: its address, to the letter as it stands in its tokens.
        trusted_domains: e-mail domains, separated by commas, whose addresses it has proved though it does
            not say so of each.
        asks_for_more: it asks everybody for more than a password.
    """

    key: str
    name: str
    issuer: str
    client_id: str
    client_secret: str
    trusted_domains: str = ""
    asks_for_more: bool = False

    def has_proved(self, email: str, said: object) -> bool:
        """Whether the address is its holder's. `said` is the claim email_verified: true, false or nothing.

        Some providers send the claim as text. "false" from the provider outweighs any trust in a domain.
        """
        if said is None:
            domain = email.rpartition("@")[2].lower()
            return bool(domain) and domain in re.split(r"[\s,]+", self.trusted_domains.lower())
        return str(said).lower() == "true"
