"""Stories in a real browser. Their helpers assert as tests do, so their failures are explained as well."""

import pytest

for helper in ("journey", "site", "accessibility"):
    pytest.register_assert_rewrite(f"{__name__}.{helper}")
