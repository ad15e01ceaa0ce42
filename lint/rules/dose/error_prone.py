"""An abbreviation or sign in a dose that has been misread, and harmed people.

"QD" (daily) is read as "QID" (4 times a day), "10 U" as "100", "x3d" (for 3 days) as 3 doses. ISMP and the Joint
Commission list what must not be used for medicines; other abbreviations on their lists, such as "PRN", are known to
professionals only. Whoever writes about them, or explains them, may name them.
"""

from collections.abc import Iterator

from lint.authorities import CDC_THESAURUS, DO_NOT_USE_LIST, ISMP_ERROR_PRONE
from lint.document.document import Document
from lint.dosing.error_prone import may_be_misread, misread, misread_units
from lint.dosing.symbols import misread_signs
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Context, Example, Rule

_NURSES = 'Nurses are taught not to write "QD" or "U" on a chart.'

RULE = Rule(
    name="dose-error-prone",
    severity="error",
    confidence="medium",
    authorities=(
        DO_NOT_USE_LIST,
        ISMP_ERROR_PRONE,
        CDC_THESAURUS,
    ),
    bad=(
        Example("Take 1 tablet QD with food.", found="QD"),
        Example("Use the steroid cream q.o.d. until the rash fades.", found="q.o.d."),
        Example("The pen gives up to 60 U of insulin at once.", found="60 U"),
        Example("The nurse drew up 2cc of the antibiotic.", found="2cc"),
        Example("A capsule has 1,000 IU of vitamin D.", found="1,000 IU"),
        Example("Take amoxicillin x7d after the tooth is out.", found="x7d"),
        Example("He went home on ramipril 5mg o.d.", found="o.d."),
        Example("The shot is given SQ in the belly.", found="SQ"),
        Example("Put two drops OU before the surgery.", found="OU"),
        Example("The drip had 10mg of MSO4 in it.", found="MSO4"),
        Example("Doses @ 40mg are only started in hospital.", found="@ 40mg"),
        Example("They compared Inderal40 mg with a dummy pill.", found="Inderal40 mg"),
        Example("Take 5mg PRN.", found="PRN"),
        Example("It holds 5 grains of aspirin.", found="grains"),
    ),
    good=(
        Example("Take 1 tablet once a day."),
        Example(_NURSES),
        Example("People with multiple sclerosis (MS) may take tablets."),
        Example("Call 999 if someone has taken an overdose (OD) of tablets."),
        Example("The clinic is in Columbia, SC 29201. They give shots there."),
        Example("Write to PO Box 12. Stage IV cancer needs other drugs."),
        Example("A moped with a 50 cc engine."),
        Example("One capsule has 400 international units (IU). That is 400 IU in all."),
        Example("Take 10 micrograms (400 IU) of vitamin D."),
        Example("HER2+ tumours, blood group A+, A&E, and @nhs on social media."),
        Example("DPT was the older vaccine. SSRIs are tablets for depression."),
        Example("Take it 4 times a day (QID). QID means 4 times a day."),
        Example("An ALT of 40 U/L is normal. She made the highest bid for the drug."),
        Example("A bowl of whole grains, 5 grains of rice."),
        Example("Methotrexate (MTX) is taken once a week. MTX is a tablet."),
        Example("A blood sugar level >11 mmol/L, or a level <50 mg/dL."),
        Example("Alzheimer's disease (AD) drops your memory."),
        Example("<p>A dose of 5 mg.</p><footer>Open Q.D. 9 to 5</footer>", "html"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if not may_be_misread(document):
        return
    seen = set()
    for start, end, form in (*misread(document), *misread_units(document)):
        if form not in seen:
            message = f"Write “{form.better}” instead of “{form.written}”: {form.why}."
            yield fault(document, start, end, message, severity=form.severity)
        seen.add(form)
    for sign in misread_signs(document):
        message = f"Write “{sign.better}” instead of “{sign.found}”: {sign.why}."
        yield fault(document, sign.start, sign.end, message, severity=sign.severity)
