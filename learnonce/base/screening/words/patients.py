"""Harm to patients, and children or adults at risk."""

from .rule import FAMILY, Route, rule

_VULNERABLE = (
    r"(?:child|children|baby|babies|toddler|infant|boys?|girls?|kids?|teenagers?|twins?|pupils?|sons?"
    r"|daughters?|year[- ]olds?"
    r"|old (?:lady|man|gentleman|woman|couple)|elderly|residents?|grandad|gran|nan|grandmother"
    r"|grandfather|mum|mother"
    r"|wife|woman|lady|man|he|she|patients?|brother|sister|learning disabilit\w{0,5})\b"
)

HARM = (
    rule(
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
    rule(
        Route.HARM,
        r"serious (?:patient )?(?:incident|harm)|never event|(?:patients?|she|he|baby"
        r"|child) (?:\w{1,6} ){0,2}(?:been )?"
        r"(?:seriously |badly )?harmed|harm(?:ed|ing|s)? (?:to )?(?:a |the |our |one "
        r"|several )?patients?\b|avoidable death"
        r"|(?:nearly|almost|could have|might have) died",
        unless="computers?|printers?|of boredom|laughing",
    ),
    rule(
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
    rule(
        Route.HARM,
        r"(?:issued|given|gave|prescribed|dispensed|injected|administered|vaccinated"
        r"|restarted)\b.{0,60}\b(?:by mistake|in error"
        r"|instead of|pregnant|allergic|expired|out of date|too (?:much|many)|double the|ten times"
        r"|(?:not meant|meant) for"
        r"|should(?: not|n.?t) have)\b|(?:stopped|restarted|changed) (?:\w{1,12} ){0,2}by mistake",
        r"(?:patients?|man|woman|lady|gentleman|child|baby|boy|girl|he|she|him|her|tablets?|medicines?"
        r"|medication|vaccines?|insulin"
        r"|warfarin|methotrexate|morphine|jabs?|injections?|dose|drugs?|antibiotics?|penicillin"
        r"|inhalers?|steroids?|hrt|mmr"
        r"|daily|weekly)\b",
        unless="badges?|keys?|email|parking|example",
    ),
    rule(
        Route.HARM,
        r"(?:fell|slipped|tripped|fallen)\b.{0,70}\b(?:fractur\w{1,3}|broke|broken|hurt|banged"
        r"|injur\w{1,3}|bruised|bleeding|unconscious)\b"
        r"|turned out to (?:be|have) (?:\w{1,8} )?(?:meningitis|cancer|sepsis|stroke|heart attack"
        r"|ectopic|clot|tumour|appendicitis)"
        r"|by (?:then|the time)\b.{0,60}\b(?:dialysis|spread|too late|died|icu|hospital|blind|terminal"
        r"|septic|palliative)\b"
        r"|lost (?:his|her|their) (?:sight|leg|baby|foot|arm|hearing|kidney)|(?:went|gone|left) blind",
    ),
    rule(
        Route.HARM,
        r"(?:wrong|someone else.?s|somebody else.?s|another (?:patient"
        r"|person).?s) (?:patient.?s )?(?:notes?|records?|charts?|results?|scan|letter)\b",
        r"told (?:he|she|they|him|her|them|that (?:he|she|they)) (?:had|has|have)\b|treated|operated"
        r"|medication|tablets?|diagnos\w{2,5}",
    ),
)

SAFEGUARDING = (
    rule(
        Route.SAFEGUARDING,
        r"bruis(?:es|ed|ing|e)\b|burn marks?|cigarette burns?|bite marks?|black eyes?"
        r"|unexplained (?:injur|fractur|mark|burn)\w{0,4}"
        r"|pressure (?:sores|ulcers)",
        _VULNERABLE,
        unless=r"cream|blood tests?|venepuncture|blood.?taking|mattress\w{0,2}|dressings?|clinic",
    ),
    rule(
        Route.SAFEGUARDING,
        rf"{FAMILY} (?:\w{{1,12}} ){{0,2}}(?:hits?|hitting|beats?|beating|punch\w{{0,3}}|kick\w{{0,3}}"
        rf"|slap\w{{0,4}}|hurts?|hurting"
        r"|strangl\w{1,3}|chok\w{1,3}|threatens?|threatening|locks?|locked|controls?|rap(?:es|ed)"
        r"|abus(?:es|ed|ing))\b",
        unless=r"(?:hit|hurt|locked)s? (?:his|her|their|the) (?:own )?(?:head|knee|leg|arm|foot|toe"
        r"|back|thumb|hand|door|car|desk)",
    ),
    rule(
        Route.SAFEGUARDING,
        r"(?:being|been|is|was|were|are|gets?|getting) (?:\w{1,12} )?(?:abused|beaten|neglected|groomed"
        r"|exploited|trafficked|starved"
        r"|assaulted|raped|molested|locked (?:in|up|away)|hit by|mistreated)\b",
        _VULNERABLE,
        unless=r"plants?|garden|noticeboard|website",
    ),
    rule(
        Route.SAFEGUARDING,
        r"left (?:all )?(?:alone|on (?:his|her|their) own|by (?:him|her)self|unattended)\b|(?:no"
        r"|without|not enough|any) "
        r"(?:food|heating|clean clothes)\b|not (?:being )?(?:fed|washed|looked after)\b|locks? (?:him"
        r"|her|them) in\b",
        _VULNERABLE,
        unless="waiting room to|desk|reception alone",
    ),
    rule(
        Route.SAFEGUARDING,
        r"(?:not|n.?t) (?:feel |be )?safe at home|unsafe at home|(?:afraid|scared|frightened"
        r"|terrified) (?:of|to go) (?:\w{1,5} )?"
        r"(?:home|husband|wife|partner|boyfriend|son|father|dad|stepfather|carer|family)",
    ),
    rule(
        Route.SAFEGUARDING,
        rf"{FAMILY}\b.{{0,30}}\b(?:stealing|steals?|stole|takes?|taking|took|spends?|spending"
        rf"|help\w{{1,3}} (?:him|her)self)\b.{{0,30}}"
        r"\b(?:money|pension|savings|bank card|benefits|from (?:the |an? )?(?:old|elderly|her|him"
        r"|patient))\b",
    ),
    rule(
        Route.SAFEGUARDING,
        r"(?:1[0-5]|eleven|twelve|thirteen|fourteen|fifteen)[- ]years?[- ]old|under.?age|schoolgirl"
        r"|schoolboy",
        r"boyfriend|older m[ae]n|pregnan\w{1,3}|sex\w{0,5}\b|pill\b|condoms?|alone\b",
        unless="immunis\\w{1,6}|vaccin\\w{1,6}",
    ),
    rule(
        Route.SAFEGUARDING,
        r"fgm\b|genital (?:mutilation|cutting)|forced (?:marriage|to marry)|girls?\b.{0,40}\b(?:to be"
        r"|being|been|get) cut\b"
        r"|(?:takes?|took|taken|keeps?|kept) (?:away )?(?:his|her|their) passports?|not allowed (?:out"
        r"|to leave the house|to speak)",
    ),
    rule(
        Route.SAFEGUARDING,
        r"safeguarding (?:concerns?|issues?|worr(?:y|ies)|alerts?|risk)\b|domestic (?:abuse|violence)"
        r"|child abuse|elder abuse"
        r"|sexual(?:ly)? (?:abuse\w?|assault\w{0,2})|(?:worried|concerned|concerns?) about (?:a|the"
        r"|this|that|her|his) "
        r"(?:child|children|baby|toddler|little (?:girl|boy))\b",
        unless=r"leads?|team|register|codes?|coding|who orders|contact (?:card|list)|read code|supervision",
    ),
    rule(
        Route.SAFEGUARDING,
        r"sme(?:lt|lls?|lled|lling) (?:strongly |heavily )?of (?:alcohol|drink|cannabis|weed|urine)"
        r"|(?:soiled|filthy|dirty|same) clothes"
        r"|flinch\w{0,3}|underweight|matted hair|always hungry|drunk\b|taking drugs|cowers?\b"
        r"|covered in (?:bites|sores|marks)",
        _VULNERABLE,
        unless="changing room|uniforms?|scrubs|staff|colleague|weight clinic",
    ),
    rule(
        Route.SAFEGUARDING,
        r"(?:won.?t|will not|would not|wouldn.?t|never|does not|doesn.?t) (?:let|lets|leave"
        r"|allow) (?:his wife|his girlfriend|her alone"
        r"|him alone|her (?:speak|answer|talk|out|see)|him (?:speak|answer|talk|out|see)|the (?:child"
        r"|girl|boy) (?:speak|out|alone))"
        r"|(?:answers|speaks) for (?:her|him) (?:every|all|the whole)|(?:holds|took|takes|keeps"
        r"|checks) her phone"
        r"|controls (?:her|his|all)|(?:scared|afraid|frightened|terrified) (?:to go home|of (?:him"
        r"|her) at home)",
    ),
    rule(
        Route.SAFEGUARDING,
        rf"{FAMILY}\b.{{0,40}}\b(?:sign|signed|change|changed|power of attorney)\b.{{0,40}}\b(?:house"
        rf"|will|account|over|money|deeds)\b",
    ),
)
