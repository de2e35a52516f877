"""Theft, false claims, false records and bribes."""

from .rule import FAMILY, Route, rule

_NEVER = r"(?:never|not|didn.?t|don.?t|doesn.?t|nobody|no one)"
_ASSET = (
    r"(?:money|cash|takings|donations?|(?:prescription|script) (?:pads?|paper)|controlled drugs?|drugs?"
    r"|morphine|diazepam"
    r"|codeine|tablets?|medicines?|laptops?|stamps|float)"
)
FRAUD = (
    rule(
        Route.FRAUD,
        rf"{_ASSET}\b.{{0,40}}\b(?:missing|disappear\w{{0,3}}|stolen|pocket\w{{1,3}}|vanish\w{{1,3}}"
        rf"|{_NEVER} add up|never adds up|short again"
        r"|unaccounted)\b|(?:steal(?:s|ing)?|stole|pocket(?:s|ed|ing)|nick(?:s|ed|ing)|theft of"
        r"|help\w{1,3} (?:him|her|them)sel\w{1,3} to)"
        rf" (?:\w{{1,12}} ){{0,3}}{_ASSET}\b",
        unless=rf"missing from (?:the )?(?:list|record|screen|template|formulary|letter|summary)|{FAMILY}",
    ),
    rule(
        Route.FRAUD,
        rf"(?:claim|bill|charg|invoic)\w{{0,4}}\b.{{0,50}}\b{_NEVER} (?:\w{{1,10}} )?(?:gave|give|given"
        rf"|giving|happen\w{{0,3}}|done?|did|see|saw"
        r"|seen|work\w{0,3}|made|exist\w{0,3}|attend\w{0,3}|deliver\w{0,3})\b|false claims?"
        r"|claim\w{0,3} (?:for )?(?:twice|the same \w{2,10} twice)",
        unless="been (?:done|made) yet|system|work(?:ing|s)? properly",
    ),
    rule(
        Route.FRAUD,
        r"(?:put(?:s|ting)? down|writ(?:e|es|ing) (?:up|down)|record\w{0,3}|enter\w{0,3}|logg?\w{0,3}"
        r"|cod(?:e|es|ed|ing)|invent\w{0,3})\b.{0,40}"
        r"\b(?:did not|didn.?t|never) (?:\w{1,8} )?(?:happen\w{0,2}|took place|take place|exist\w{0,2}"
        r"|see|saw|seen|did|done|gave|given|made)\b",
    ),
    rule(
        Route.FRAUD,
        r"back.?dat(?:e|es|ed|ing)\b|falsif\w{1,5}|forg(?:es|ed|ing|e) (?:\w{1,8} ){0,2}(?:signatures?"
        r"|prescriptions?|notes?|records?|letters?)"
        r"|fak(?:es|ed|ing|e) (?:\w{1,8} )?(?:records?|receipts?|invoices?|timesheets?|signatures?"
        r"|claims?|results?|figures|appointments?)"
        r"|(?:receipts?|invoices?|figures|numbers|results) (?:are|is|were|was|being) (?:made up|fake"
        r"|invented)|cook\w{0,3} the books"
        r"|fiddl(?:es|ed|ing|e) (?:the |his |her |their )?(?:figures|expenses|books|hours|timesheets?"
        r"|claims|numbers|money)"
        r"|ghost (?:patients?|shifts?|staff|workers?|employees?)|fraud(?:ulent|ulently|sters?)?\b"
        r"|embezzl\w{1,5}|brib\w{1,4}\b|kickbacks?"
        r"|back.?handers?",
        unless=r"fraud (?:detection|prevention|checks?|vectors?|group|risks?|rates?|controls?|team"
        r"|module|week|email|e-mail|alert)|phishing|(?:prevent|against|reduc|benefit"
        r"|tackl)\w{0,4} (?:\w{1,10} )?fraud|digital fraud",
    ),
    rule(
        Route.FRAUD,
        r"(?:puts? in|putting in|paid|claim\w{0,3}|charg\w{1,3}|bill\w{0,3}"
        r"|timesheets?)\b.{0,30}\b(?:hours|shifts?|overtime)\b.{0,30}"
        r"\b(?:not|never|didn.?t|doesn.?t)\b.{0,10}\b(?:work|do|did|done|here|there)",
    ),
    rule(
        Route.FRAUD,
        r"(?:prescri|script)\w{1,8}\b.{0,40}\b(?:for (?:his|her|their) (?:own )?(?:boyfriend|girlfriend"
        r"|wife|husband|partner|friends?"
        r"|mates?|mother|brother|use)|(?:for )?(?:himself|herself|themselves)|(?:under|in) (?:other"
        r"|another|someone|somebody|a different)\b)",
        unless="collect\\w{0,3}|pick\\w{0,3} up|order(?:s|ed|ing)?",
    ),
    rule(
        Route.FRAUD,
        r"(?:reps?|suppliers?|company|salesman|drug firm|agency)\b.{0,40}\b(?:took|takes?|paid|pays?"
        r"|gave|gives?|buys?|bought|treat\w{0,3}"
        r"|sends?|sent|offer\w{0,3})\b.{0,40}\b(?:holidays?|gifts?|money|cash|tickets|hotel"
        r"|trips? (?:to|abroad)|watch|cruise)\b",
    ),
    rule(
        Route.FRAUD,
        r"(?:sign|clock|log)(?:s|ed|ing)? (?:in|on|out) for (?:each other|colleagues?|others|someone"
        r"|somebody|people|her friend|his friend)"
        rf"|(?:putting|put|puts|taking|took|takes|slipping"
        rf"|slipped)\b.{{0,30}}{_ASSET}\b.{{0,20}}\b(?:bag|pocket|car|coat|home|for (?:him|her)self)"
        rf"|(?:sell|sells|selling|sold) {_ASSET}",
        unless="patients? (?:take|took)|carers?",
    ),
    rule(
        Route.FRAUD,
        r"(?:paid|pays?|paying|reimburs\w{1,4}|claim\w{0,4})\b.{0,60}\b(?:nobody|no one|never"
        r"|not) (?:\w{1,8} )?(?:made|did|done|does|happened|worked"
        r"|took place|delivered|seen|saw|visited)\b|invoices?\b.{0,20}\bpaid (?:twice|two times"
        r"|three times|again)"
        r"|(?:owned|run) by (?:the |his |her |our )?(?:partner|manager|doctor|brother|sister|wife"
        r"|husband|son|cousin|friend)\w{0,2}(?:.s \w{3,8})?\b"
        r".{0,40}\b(?:invoice|contract|paid|bill)",
        unless="suppliers? never|by patients|volunteer",
    ),
    rule(
        Route.FRAUD,
        r"(?:tick(?:s|ed|ing)?|mark(?:s|ed|ing)?|cod(?:e|es|ed|ing)|record(?:s|ed"
        r"|ing)?)\b.{0,40}\b(?:as (?:done|complete|completed|seen|given))\b"
        r".{0,60}\b(?:only|without|never|not|even though|although|nobody)\b"
        r"|(?:dead|deceased|moved away)\b.{0,30}\b(?:people|patients)?\b.{0,40}\b(?:getting the money"
        r"|still paid|get paid|being paid|payments?)\b",
    ),
)
