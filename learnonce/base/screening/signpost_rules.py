"""The words that lead to a signpost, as data: ways people say that something belongs in another place.

A rule holds when every pattern of `needs` is found in one sentence (rules with several: in two neighbouring
ones) and `unless` is not. Every repetition is bounded, so that no text can make the search slow.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Route(StrEnum):
    """Why a text may belong elsewhere; the most urgent first."""

    DANGER = "danger"
    SAFEGUARDING = "safeguarding"
    HARM = "harm"
    FRAUD = "fraud"
    BULLYING = "bullying"
    AFRAID = "afraid"


@dataclass(frozen=True, slots=True)
class Rule:
    route: Route
    needs: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None


# Talk about the paperwork of a matter is not the matter itself.
_PAPER = (
    r"polic(?:y|ies)|training|trained|posters?|leaflets?|booklets?|courses?|awareness|protocols?"
    r"|pathways?|templates?"
    r"|modules?|forms?|e-?learning|folders?|guidelines?|guidance|toolkits?|workshops?|webinars?|drills?"
    r"|slides|quiz"
    r"|certificates?|meetings? about|leads? for|lead'?s|lead nurse for"
)


def _rule(route: Route, *needs: str, unless: str = "", paper: bool = True) -> Rule:
    """A rule from plain patterns, each from the start of a word; `paper`: silent on talk of paperwork."""
    vetoes = [part for part in (_PAPER if paper else "", unless) if part]
    return Rule(
        route=route,
        needs=tuple(re.compile(rf"\b(?:{need})", re.IGNORECASE) for need in needs),
        unless=re.compile(rf"\b(?:{'|'.join(vetoes)})\b", re.IGNORECASE) if vetoes else None,
    )


_WHO = (
    r"(?:patients?|he|she|they|him|her|them|baby|babies|child|children|toddler|boy|girl|man|woman|lady"
    r"|gentleman|resident"
    r"|mum|mother|dad|father|husband|wife|teenager|student|son|daughter|someone|somebody|people)\b"
)
_VULNERABLE = (
    r"(?:child|children|baby|babies|toddler|infant|boys?|girls?|kids?|teenagers?|twins?|pupils?|sons?"
    r"|daughters?|year[- ]olds?"
    r"|old (?:lady|man|gentleman|woman|couple)|elderly|residents?|grandad|gran|nan|grandmother"
    r"|grandfather|mum|mother"
    r"|wife|woman|lady|man|he|she|patients?|brother|sister|learning disabilit\w{0,5})\b"
)
_FAMILY = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|sons?|daughters?|father|dad|mum|mother"
    r"|step\w{2,6}|carers?|nephew|niece"
    r"|neighbour|relatives?|family|grandson|granddaughter|brother|uncle)"
)
_NEVER = r"(?:never|not|didn.?t|don.?t|doesn.?t|nobody|no one)"

_HARM = (
    _rule(
        Route.HARM,
        r"wrong (?:dose|drugs?|tablets?|medicines?|medication|patient|injection|vaccine|blood|one|side"
        r"|leg|eye|strength|person"
        r"|baby|prescription|results?|label)\b|miss(?:ed|ing)\b|mix(?:ed)?[- ]up|mistakes?\b|errors?\b"
        r"|allerg\w{1,4}"
        r"|double dose|twice\b|overdose of|forgot\w{0,3}|fell\b|fall\b|dropped|delay\w{0,3}|late\b"
        r"|lost\b|overlooked|omitted"
        r"|(?:nobody|no one|never|not|without (?:any(?:one|body)))\b.{0,12}"
        r"\b(?:act\w{0,3}|chas\w{1,3}|check\w{0,3}|follow\w{0,3}|notic\w{1,3}|stop\w{0,4}|read|given"
        r"|sent|referred|seen|told)\b"
        r"|misdiagnos\w{2,3}|misread|contraindicated|ignored|turned away|sent home",
        r"(?:died|dead|dies|death)\b|(?:go|goes|going|gone|went|taken|rushed|sent|ended up|admitted"
        r"|back|blue.?light\w{0,3})"
        r" (?:back )?(?:in|into|to|at) (?:the )?(?:hospital|a ?& ?e|a and e|casualty|intensive care|icu"
        r"|emergency department|itu"
        r"|resus|theatre)\b|hospitalised|readmitted|collapsed|had (?:a|an) (?:\w{1,12} )?(?:seizure|fit"
        r"|bleed|stroke|heart attack"
        r"|reaction|miscarriage)|bled\b|(?:broke|fractured|cut|hurt|broken) (?:his|her|their"
        r"|a) \w{2,10}|fractured?\b"
        r"|(?:was|were|got|been) (?:\w{1,10} )?injured|(?:very|really|seriously|extremely|dangerously"
        r"|so) (?:poorly|ill|unwell|sick)"
        r"|(?:his|her|their|patient.?s) (?:\w{1,12} )?(?:cancer|tumour)|(?:sepsis|septic)\b"
        r"|harm(?:ed)?\b|anaphyla\w{2,4}"
        r"|unconscious|stopped breathing|lost (?:his|her|their) (?:leg|sight|baby|foot|arm|hearing"
        r"|kidney)|amputat\w{2,4}"
        r"|scalded|burn(?:t|ed)\b",
        unless=r"(?:computers?|screens?|printers?|servers?|phones?|battery|systems?|plants?|laptop"
        r"|fridge)\b.{0,20}\b(?:died|dead|dying"
        r"|dies)|(?:deadline|no harm|sympathy|would not harm|do(?:es)? no harm)",
    ),
    _rule(
        Route.HARM,
        r"serious (?:patient )?(?:incident|harm)|never event|(?:patients?|she|he|baby"
        r"|child) (?:\w{1,6} ){0,2}(?:been )?"
        r"(?:seriously |badly )?harmed|harm(?:ed|ing|s)? (?:to )?(?:a |the |our |one "
        r"|several )?patients?\b|avoidable death"
        r"|(?:nearly|almost|could have|might have) died",
        unless="computers?|printers?|of boredom|laughing",
    ),
    _rule(
        Route.HARM,
        r"wrong (?:one|patient|person|baby|child|man|woman) (?:got|was given|received|had|took|went)\b"
        r"|(?:given|gave|got|injected|received|handed|dispensed|took|prescribed)\b.{0,40}\b(?:wrong"
        r"|double the|twice the|ten times the)"
        r" (?:dose|drugs?|tablets?|medicines?|medication|injection|vaccine|blood|strength|insulin)\b"
        r"|(?:given|gave|took|got) (?:someone|somebody|another patient"
        r"|another person).{0,3}s? (?:else.?s )?"
        r"(?:tablets?|medicines?|medication|injection|insulin)",
        unless="example|imagine",
    ),
)

_SAFEGUARDING = (
    _rule(
        Route.SAFEGUARDING,
        r"bruis(?:es|ed|ing|e)\b|burn marks?|cigarette burns?|bite marks?|black eyes?"
        r"|unexplained (?:injur|fractur|mark|burn)\w{0,4}"
        r"|pressure (?:sores|ulcers)",
        _VULNERABLE,
        unless=r"cream|blood tests?|venepuncture|blood.?taking|mattress\w{0,2}|dressings?|clinic",
    ),
    _rule(
        Route.SAFEGUARDING,
        rf"{_FAMILY} (?:\w{{1,12}} ){{0,2}}(?:hits?|hitting|beats?|beating|punch\w{{0,3}}|kick\w{{0,3}}"
        rf"|slap\w{{0,4}}|hurts?|hurting"
        r"|strangl\w{1,3}|chok\w{1,3}|threatens?|threatening|locks?|locked|controls?|rap(?:es|ed)"
        r"|abus(?:es|ed|ing))\b",
        unless=r"(?:hit|hurt|locked)s? (?:his|her|their|the) (?:own )?(?:head|knee|leg|arm|foot|toe"
        r"|back|thumb|hand|door|car|desk)",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"(?:being|been|is|was|were|are|gets?|getting) (?:\w{1,12} )?(?:abused|beaten|neglected|groomed"
        r"|exploited|trafficked|starved"
        r"|assaulted|raped|molested|locked (?:in|up|away)|hit by|mistreated)\b",
        _VULNERABLE,
        unless=r"plants?|garden|noticeboard|website",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"left (?:all )?(?:alone|on (?:his|her|their) own|by (?:him|her)self|unattended)\b|(?:no"
        r"|without|not enough|any) "
        r"(?:food|heating|clean clothes)\b|not (?:being )?(?:fed|washed|looked after)\b|locks? (?:him"
        r"|her|them) in\b",
        _VULNERABLE,
        unless="waiting room to|desk|reception alone",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"(?:not|n.?t) (?:feel |be )?safe at home|unsafe at home|(?:afraid|scared|frightened"
        r"|terrified) (?:of|to go) (?:\w{1,5} )?"
        r"(?:home|husband|wife|partner|boyfriend|son|father|dad|stepfather|carer|family)",
    ),
    _rule(
        Route.SAFEGUARDING,
        rf"{_FAMILY}\b.{{0,30}}\b(?:stealing|steals?|stole|takes?|taking|took|spends?|spending"
        rf"|help\w{{1,3}} (?:him|her)self)\b.{{0,30}}"
        r"\b(?:money|pension|savings|bank card|benefits|from (?:the |an? )?(?:old|elderly|her|him"
        r"|patient))\b",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"(?:1[0-5]|eleven|twelve|thirteen|fourteen|fifteen)[- ]years?[- ]old|under.?age|schoolgirl"
        r"|schoolboy",
        r"boyfriend|older m[ae]n|pregnan\w{1,3}|sex\w{0,5}\b|pill\b|condoms?|alone\b",
        unless="immunis\\w{1,6}|vaccin\\w{1,6}",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"fgm\b|genital (?:mutilation|cutting)|forced (?:marriage|to marry)|girls?\b.{0,40}\b(?:to be"
        r"|being|been|get) cut\b"
        r"|(?:takes?|took|taken|keeps?|kept) (?:away )?(?:his|her|their) passports?|not allowed (?:out"
        r"|to leave the house|to speak)",
    ),
    _rule(
        Route.SAFEGUARDING,
        r"safeguarding (?:concerns?|issues?|worr(?:y|ies)|alerts?|risk)\b|domestic (?:abuse|violence)"
        r"|child abuse|elder abuse"
        r"|sexual(?:ly)? (?:abuse\w?|assault\w{0,2})|(?:worried|concerned|concerns?) about (?:a|the"
        r"|this|that|her|his) "
        r"(?:child|children|baby|toddler|little (?:girl|boy))\b",
        unless=r"leads?|team|register|codes?|coding|who orders|contact (?:card|list)|read code|supervision",
    ),
)

_ASSET = (
    r"(?:money|cash|takings|donations?|(?:prescription|script) (?:pads?|paper)|controlled drugs?|drugs?"
    r"|morphine|diazepam"
    r"|codeine|tablets?|medicines?|laptops?|stamps|float)"
)
_FRAUD = (
    _rule(
        Route.FRAUD,
        rf"{_ASSET}\b.{{0,40}}\b(?:missing|disappear\w{{0,3}}|stolen|pocket\w{{1,3}}|vanish\w{{1,3}}"
        rf"|{_NEVER} add up|never adds up|short again"
        r"|unaccounted)\b|(?:steal(?:s|ing)?|stole|pocket(?:s|ed|ing)|nick(?:s|ed|ing)|theft of"
        r"|help\w{1,3} (?:him|her|them)sel\w{1,3} to)"
        rf" (?:\w{{1,12}} ){{0,3}}{_ASSET}\b",
        unless=rf"missing from (?:the )?(?:list|record|screen|template|formulary|letter|summary)|{_FAMILY}",
    ),
    _rule(
        Route.FRAUD,
        rf"(?:claim|bill|charg|invoic)\w{{0,4}}\b.{{0,50}}\b{_NEVER} (?:\w{{1,10}} )?(?:gave|give|given"
        rf"|giving|happen\w{{0,3}}|done?|did|see|saw"
        r"|seen|work\w{0,3}|made|exist\w{0,3}|attend\w{0,3}|deliver\w{0,3})\b|false claims?"
        r"|claim\w{0,3} (?:for )?(?:twice|the same \w{2,10} twice)",
        unless="been (?:done|made) yet|system|work(?:ing|s)? properly",
    ),
    _rule(
        Route.FRAUD,
        r"(?:put(?:s|ting)? down|writ(?:e|es|ing) (?:up|down)|record\w{0,3}|enter\w{0,3}|logg?\w{0,3}"
        r"|cod(?:e|es|ed|ing)|invent\w{0,3})\b.{0,40}"
        r"\b(?:did not|didn.?t|never) (?:\w{1,8} )?(?:happen\w{0,2}|took place|take place|exist\w{0,2}"
        r"|see|saw|seen|did|done|gave|given|made)\b",
    ),
    _rule(
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
        unless="fraud (?:team|module|week|email|e-mail|alert)|phishing",
    ),
    _rule(
        Route.FRAUD,
        r"(?:puts? in|putting in|paid|claim\w{0,3}|charg\w{1,3}|bill\w{0,3}"
        r"|timesheets?)\b.{0,30}\b(?:hours|shifts?|overtime)\b.{0,30}"
        r"\b(?:not|never|didn.?t|doesn.?t)\b.{0,10}\b(?:work|do|did|done|here|there)",
    ),
    _rule(
        Route.FRAUD,
        r"(?:prescri|script)\w{1,8}\b.{0,40}\b(?:for (?:his|her|their) (?:own )?(?:boyfriend|girlfriend"
        r"|wife|husband|partner|friends?"
        r"|mates?|mother|brother|use)|(?:for )?(?:himself|herself|themselves)|(?:under|in) (?:other"
        r"|another|someone|somebody|a different)\b)",
        unless="collect\\w{0,3}|pick\\w{0,3} up|order(?:s|ed|ing)?",
    ),
    _rule(
        Route.FRAUD,
        r"(?:reps?|suppliers?|company|salesman|drug firm|agency)\b.{0,40}\b(?:took|takes?|paid|pays?"
        r"|gave|gives?|buys?|bought|treat\w{0,3}"
        r"|sends?|sent|offer\w{0,3})\b.{0,40}\b(?:holidays?|gifts?|money|cash|tickets|hotel"
        r"|trips? (?:to|abroad)|watch|cruise)\b",
    ),
)

_COLLEAGUE = (
    r"(?:us|me|him|her|them|staff|people|everyone|every(?:body| one)|colleagues?|each other|(?:the|our"
    r"|my|a|any|one of the|junior|new) "
    r"\w{2,14})\b"
)
_BULLYING = (
    _rule(
        Route.BULLYING,
        rf"(?:shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|swear(?:s|ing)?|swore|snap(?:s"
        rf"|ped|ping)?) (?:and \w{{3,10}} )?at {_COLLEAGUE}",
        unless="(?:at|across) the (?:desk|screen|computer|printer|phone|top|bottom|end|back|front|wheel)",
    ),
    _rule(
        Route.BULLYING,
        r"bull(?:y|ies|ied|ying)\b|belittl\w{1,4}|humiliat\w{1,4}|harass\w{0,5}|intimidat\w{1,5}"
        r"|victimis\w{1,5}|ostracis\w{1,3}"
        r"|undermin(?:es|ed|ing) (?:me|us|her|him|staff)|pick(?:s|ed|ing)? on (?:me|us|her|him|them|the"
        r"|one|people|staff|new|anyone)"
        r"|mock(?:s|ed|ing)? (?:me|us|her|him|them|my|people|staff)|racis[mt]\b|racial (?:abuse|slur)"
        r"|sexis[mt]\b|homophob\w{1,3}|transphob\w{1,3}"
        r"|grop(?:es|ed|ing)\b|sexual (?:harassment|comments?|remarks?|jokes?|advances)"
        r"|discriminat(?:es|ed|ing|ion) against",
        unless="bullying (?:and harassment )?(?:survey|week)",
    ),
    _rule(
        Route.BULLYING,
        r"touch(?:es|ed|ing) (?:me\b|us\b|her\b|him\b|(?:the |female |young )(?:students?|nurses?|girls"
        r"|staff|women|trainees?|reception\w{2,5})"
        r"|\w{2,10} inappropriately)|(?:comments?|remarks?|jokes?) about (?:my|her|our|their|his"
        r"|people.?s|women.?s) "
        r"(?:bod(?:y|ies)|looks|breasts|skin|weight|accent|religion|hijab|race|age|figure|colour)",
    ),
    _rule(
        Route.BULLYING,
        r"call(?:s|ed|ing)? (?:me |her |him |us |them )?(?:an? )?(?:names\b|stupid|useless|idiots?"
        r"|thick|lazy|fat\b|worthless)"
        r"|thr(?:ew|ows?|own|owing)\b.{0,30}\bat (?:me|us|her|him|them)\b"
        r"|(?:nasty|cruel|abusive|vile|horrible) (?:messages?|texts?|emails?|e-mails?|comments?"
        r"|remarks?|notes?)"
        r"|(?:left|leav(?:e|es|ing)|shut|shuts|frozen|froze|freez\w{1,3}|cut) (?:me |her |him "
        r"|us )?out (?:of everything|on purpose|deliberately)"
        r"|dread(?:s|ed|ing)? (?:coming|going|every (?:shift|day|morning)|working with|my shift|being on)"
        r"|ma(?:ke|kes|king|de) (?:my|her|his|our|their|my colleague.?s) (?:life|lives|work) (?:hell"
        r"|a misery|miserable)"
        r"|(?:how|way) (?:he|she|they) (?:speaks?|spoke|talks?|treats?|treated) (?:to )?(?:me|us|her"
        r"|him|staff|people|the)\b"
        r"|laugh(?:s|ed|ing)? at (?:me|her|him|my|us)\b|(?:reduced?|reduces) .{1,20} to tears|ma(?:de"
        r"|kes?) (?:me|her|him|us|\w{2,12}) cry",
    ),
)

_PAST = (
    r"last (?:week|month|year|night|winter|summer|spring|autumn|\w{3,6}day)|yesterday|ago|months? later"
    r"|weeks? later|years later|afterwards"
)
_DANGER = (
    _rule(
        Route.DANGER,
        r"smell(?:s|ing)? (?:of )?(?:gas|burning|smoke)\b|gas leak|on fire\b|caught fire|(?:there is"
        r"|there.?s|see|seeing|full of) (?:\w{1,8} )?"
        r"(?:smoke|flames)\b|sparks?\b|sparking|carbon monoxide|(?:oxygen|gas)\b.{0,25}\bleak(?:s|ing"
        r"|ed)?\b|live wires?|bare wires?",
        unless=rf"alarms?|tests?|tested|service|bright sparks?|sparks? (?:joy|ideas?|interest|a)"
        rf"|sparked|detectors?|{_PAST}",
    ),
    _rule(
        Route.DANGER,
        r"(?:has|have|had|with|carrying|pulled|waving|got|brought) (?:out )?(?:an?|his"
        r"|her) (?:\w{1,10} )?(?:knife|gun|weapon|machete|blade|axe)\b",
        unless=rf"kitchen|drawer|blunt|cake|butter|{_PAST}",
    ),
    _rule(
        Route.DANGER,
        r"kill(?:ing)? (?:him|her|my|your|them)sel\w{1,3}|suicid\w{1,3}\b|end(?:ing)? (?:it all|(?:his"
        r"|her|their|my) (?:own )?life)|wants? to die"
        r"|(?:cut|cutting|cuts|burning|hurting|harming) (?:him|her|my|them)sel\w{1,3}|tak(?:e"
        r"|ing) (?:his|her|their|my) own life|better off dead"
        r"|self.?harm\w{0,3}",
        unless=r"prevention|finger|thumb|scalpel|needle",
    ),
    _rule(
        Route.DANGER,
        r"(?:taken|took|takes|taking) (?:an?|another) (?:\w{1,12} )?overdose|(?:taken|took"
        r"|swallowed) (?:all (?:of )?(?:his|her|their|the|my)"
        r"|too many|a handful of|a (?:whole )?(?:box|bottle) of) (?:\w{1,12} )?(?:tablets|pills"
        r"|paracetamol|medicines?|medication)",
        unless=_PAST,
    ),
    _rule(
        Route.DANGER,
        r"(?:not|isn.?t|stopped|can.?t|cannot|struggling to|difficulty) breath\w{0,3}|unconscious\b"
        r"|unresponsive\b|(?:has|is|just) collapsed"
        r"|(?:has|have|having|with|got) (?:\w{1,10} ){0,2}chest pains?\b|having a (?:fit|stroke|seizure"
        r"|heart attack)|face (?:is |has )?droop\w{0,3}"
        r"|is choking|bleeding (?:heavily|badly|out|to death)|going blue",
        unless=rf"{_PAST}|unresponsive (?:screen|website|system|server|phone)|callers?|patients with"
        rf"|people with|books?|screens?|website",
    ),
    _rule(
        Route.DANGER,
        r"threaten(?:s|ing|ed)? (?:to (?:kill|hurt|hit|stab|burn|attack|come|harm)|the \w{3,15}"
        r"|our \w{3,12}|me\b|us\b|staff|him\b|her\b|people"
        r"|everyone|with a|one of)|(?:attack|assault)(?:s|ed|ing) (?:a|the|our|me|one of|us|him|her"
        r"|staff)\b|intruder",
        unless=r"weather|closure|clos(?:e|ing)|resign|funding|budget|future|viability|rota|virus|cyber"
        r"|malware|phishing",
    ),
)

_AFRAID = (
    _rule(
        Route.AFRAID,
        r"(?:afraid|scared|frightened|terrified|fear(?:s|ed|ing|ful)?|dare(?:s|d)?"
        r"|daren.?t)\W{1,3}(?:\w{1,12}\W{1,3}){0,3}?(?:say|speak\w{0,3}"
        r"|tell\w{0,3}|rais(?:e|ing)|report\w{0,3}|complain\w{0,3}|los(?:e|ing) (?:my|our|their|her"
        r"|his)|what (?:will|would|might|could|he|she|they)"
        r"|reprisals?|retaliation|consequences|backlash|put (?:it|this|my name))"
        r"|worried (?:about )?what (?:he|she|they|will happen|would happen)"
        r"|dare not\b|daren.?t\b|don.?t dare",
        unless=r"afraid to say (?:that|the|our|we|it)|(?:afraid|scared) (?:of )?(?:what (?:the"
        r"|a) (?:scan|test|result))",
    ),
    _rule(
        Route.AFRAID,
        r"(?:told|asked|warned|made|better|had|have|need|had better|pressured)\b.{0,20}\b(?:keep|kept"
        r"|stay) (?:quiet|silent|(?:my|our|their|her|his)"
        r" (?:mouths?|heads?) (?:shut|down)|(?:it|this) (?:quiet|to ourselves|between us))",
        unless="corridor|library|babies|sign|patients? (?:waiting|in the)",
        paper=False,
    ),
    _rule(
        Route.AFRAID,
        r"(?:don.?t|do not|never|without|nobody (?:must|should|can)|no one (?:must|should"
        r"|can))\b.{0,12}\b(?:tell\w{0,3}|say\w{0,3}|let\w{0,4}|mention\w{0,3}"
        r"|show\w{0,3}|know|use|using)\b.{0,30}\b(?:it was me|who (?:wrote|said|sent|raised|told|i am)"
        r"|my name|came from me|(?:know|knows) (?:it.?s me|it was|i)\b)",
        paper=False,
    ),
    _rule(
        Route.AFRAID,
        r"(?:if|when|once|in case|should)\b.{0,20}\b(?:finds?|found|finding|knew"
        r"|knows?) (?:out )?(?:that )?(?:i|it was me|it.?s me|who (?:said|wrote|told|it))\b"
        r"|(?:los(?:e|t|ing)) (?:my|her|his|our|their) jobs?\b.{0,30}\b(?:if|because|for|after|when)\b"
        r"|(?:be|get|got|getting) (?:in|into) trouble (?:for|if)"
        r"|(?:against|punish\w{0,3}|sack\w{0,3}|get rid of|got rid of) (?:me|us|her|him) (?:if"
        r"|for (?:saying|speaking|telling|reporting|complaining|raising))",
    ),
    _rule(
        Route.AFRAID,
        r"(?:warned|told|advised|threatened|pressured|asked|ordered)\b.{0,20}\bnot to (?:say anything"
        r"|speak (?:up|out|about|to)|report (?:it|this|that|him|her)"
        r"|raise (?:it|this|that)|complain|document|mention (?:it|this|that)|(?:put|write) (?:anything"
        r"|it|this|that|things) (?:in writing|down|in))",
    ),
    _rule(
        Route.AFRAID,
        r"(?:after|when|because|since|persons? who|anyone who|everyone who|people who|those who"
        r"|colleague who) (?:\w{1,10} ){0,2}?(?:spoke|speaks?|speaking|spoken)"
        r" (?:up|out)\b|whistle.?blow\w{1,3}|(?:after|since|because) (?:she|he|i|they|we"
        r"|my colleague) (?:had )?(?:complained|reported|raised)"
        r"|(?:not|nobody|no one|never|n.?t)\b.{0,16}\bsafe to (?:speak|say|raise|report|complain)"
        r"|a cover.?up|covered (?:it|this|that) up|hushed up"
        r"|swept .{0,12}under the carpet|repercussions|reprisals?",
        unless="printer|fault|ticket|broken|leak|the desk",
    ),
)

RULES: tuple[Rule, ...] = (*_DANGER, *_SAFEGUARDING, *_HARM, *_FRAUD, *_BULLYING, *_AFRAID)
