"""What a word is."""

from __future__ import annotations

import re

# Letters and digits, with apostrophes and hyphens inside, and with points and commas inside numbers.
WORD = re.compile(r"[^\W_]+(?:['’\-‐‑][^\W_]+|(?<=\d)[.,](?=\d)[^\W_]+)*")
