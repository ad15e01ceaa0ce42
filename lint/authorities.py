"""Authorities on which several rules rest, each with its address and its evidence mark."""

from lint.rule import Authority

CDC_THESAURUS = Authority(
    "CDC",
    "Plain Language Thesaurus for Health Communications (2009)",
    "https://www.plainlanguage.gov/media/Thesaurus_V-10.doc",
    "S",
)
DO_NOT_USE_LIST = Authority("Joint Commission", 'Official "Do Not Use" List', "https://www.jointcommission.org/", "S2")
ISMP_ERROR_PRONE = Authority(
    "ISMP",
    "List of Error-Prone Abbreviations, Symbols, and Dose Designations",
    "https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    "S2",
)
NHS_ACCURATE = Authority(
    "NHS",
    "Standard for creating health content, 2: accurate",
    "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    "D",
)
NHS_GETTING_CARE = Authority(
    "NHS",
    "Help users decide when and where to get care",
    "https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    "S",
)
NHS_NUMBERS = Authority(
    "NHS",
    "Numbers, measurements, dates and time",
    "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    "S",
)
PEMAT_DISTRACTING = Authority(
    "AHRQ",
    "PEMAT item 2: the material does not include information that distracts from its purpose",
    "https://www.ahrq.gov/health-literacy/patient-education/pemat.html",
    "S",
)
VA_STYLE = Authority("VA", "VA.gov content style guide", "https://design.va.gov/content-style-guide/", "S")
