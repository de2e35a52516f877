"""Danger now: 999."""

from .rule import Route, rule

_PAST = (
    r"last (?:week|month|year|night|winter|summer|spring|autumn|\w{3,6}day)|yesterday|ago|months? later"
    r"|weeks? later|years later|afterwards"
)
DANGER = (
    rule(
        Route.DANGER,
        r"smell(?:s|ing)? (?:of )?(?:gas|burning|smoke)\b|gas leak|on fire\b|caught fire|(?:there is"
        r"|there.?s|see|seeing|full of) (?:\w{1,8} )?"
        r"(?:smoke|flames)\b|sparks?\b|sparking|carbon monoxide|(?:oxygen|gas)\b.{0,25}\bleak(?:s|ing"
        r"|ed)?\b|live wires?|bare wires?",
        unless=rf"alarms?|tests?|tested|service|bright sparks?|sparks? (?:joy|ideas?|interest|a)"
        rf"|sparked|detectors?|{_PAST}",
    ),
    rule(
        Route.DANGER,
        r"(?:has|have|had|with|carrying|pulled|waving|got|brought) (?:out )?(?:an?|his"
        r"|her) (?:\w{1,10} )?(?:knife|gun|weapon|machete|blade|axe)\b",
        unless=rf"kitchen|drawer|blunt|cake|butter|{_PAST}",
    ),
    rule(
        Route.DANGER,
        r"kill(?:ing)? (?:him|her|my|your|them)sel\w{1,3}|suicid\w{1,3}\b|end(?:ing)? (?:it all|(?:his"
        r"|her|their|my) (?:own )?life)|wants? to die"
        r"|(?:cut|cutting|cuts|burning|hurting|harming) (?:him|her|my|them)sel\w{1,3}|tak(?:e"
        r"|ing) (?:his|her|their|my) own life|better off dead"
        r"|self.?harm\w{0,3}",
        unless=r"prevention|finger|thumb|scalpel|needle",
    ),
    rule(
        Route.DANGER,
        r"(?:taken|took|takes|taking) (?:an?|another) (?:\w{1,12} )?overdose|(?:taken|took"
        r"|swallowed) (?:all (?:of )?(?:his|her|their|the|my)"
        r"|too many|a handful of|a (?:whole )?(?:box|bottle) of) (?:\w{1,12} )?(?:tablets|pills"
        r"|paracetamol|medicines?|medication)",
        unless=_PAST,
    ),
    rule(
        Route.DANGER,
        r"(?:not|isn.?t|stopped|can.?t|cannot|struggling to|difficulty) breath\w{0,3}|unconscious\b"
        r"|unresponsive\b|(?:has|is|just) collapsed"
        r"|(?:has|have|having|with|got) (?:\w{1,10} ){0,2}chest pains?\b|having a (?:fit|stroke|seizure"
        r"|heart attack)|face (?:is |has )?droop\w{0,3}"
        r"|is choking|bleeding (?:heavily|badly|out|to death)|going blue",
        unless=rf"{_PAST}|unresponsive (?:screen|website|system|server|phone)|callers?|patients with"
        rf"|people with|books?|screens?|website",
    ),
    rule(
        Route.DANGER,
        r"threaten(?:s|ing|ed)? (?:to (?:kill|hurt|hit|stab|burn|attack|come|harm)|the \w{3,15}"
        r"|our \w{3,12}|me\b|us\b|staff|him\b|her\b|people"
        r"|everyone|with a|one of)|(?:attack|assault)(?:s|ed|ing) (?:a|the|our|me|one of|us|him|her"
        r"|staff)\b|intruder",
        unless=r"hackers?|bots|the (?:site|service|website)|weather|closure|clos(?:e|ing)|resign"
        r"|funding|budget|future|viability|rota|virus|cyber"
        r"|malware|phishing",
    ),
    rule(
        Route.DANGER,
        r"(?:not|n.?t) (?:responding|waking|moving)\b|(?:gone|turned|looks?) (?:grey|blue|limp)\b"
        r"|swallowed (?:an?|some) (?:battery|bleach|magnet|needle|coin|cleaning)|electric shock"
        r"|having a seizure|is fitting\b"
        r"|water\b.{0,30}\b(?:through|into|near|on) the (?:lights?|light fittings?|sockets?|electrics?"
        r"|fuse ?box)",
        unless=rf"screens?|websites?|suppliers?|systems?|servers?|phones?|mouse|printers?|{_PAST}",
    ),
    rule(
        Route.DANGER,
        r"(?:kicking off|smashing (?:up|things|the)|throwing (?:chairs|things|furniture)|barricaded)\b"
        r"|(?:punch|hit|spat|kick)(?:ed|ing)? (?:at )?(?:a|the|our|me|one of the) (?:nurse|doctor|gp"
        r"|receptionist|staff|colleague)",
        unless=rf"project|meeting|campaign|season|{_PAST}",
    ),
    rule(
        Route.DANGER,
        r"(?:standing|is|sitting) on (?:the|a) (?:bridge|roof|ledge|railway)|going to jump"
        r"|has a (?:rope|noose)|saving up (?:\w{1,8} )?"
        r"(?:tablets|pills)|(?:can.?t|cannot) go on (?:any ?more|like this|living)|no (?:reason"
        r"|point) (?:to|in) (?:live|living|going on)"
        r"|(?:says?|said) (?:he|she|they) (?:can.?t|cannot) go on\b|rather be dead",
    ),
    rule(
        Route.DANGER,
        r"cardiac arrest|(?:no|cannot find|can.?t find|without) (?:a )?pulse|(?:is"
        r"|was) fitting (?:on|in)|there is a fire\b"
        r"|fire (?:has broken|broke) out|smell of (?:burning|petrol|fumes|chlorine)"
        r"|jump(?:ing)? (?:off|from|in front of)"
        r"|(?:is )?giving birth\b|baby is coming|(?:some|any)(?:one|body) is trapped"
        r"|trapped (?:under|inside|behind)"
        r"|ceiling (?:has )?(?:come|came|fallen|collapsed)|roof (?:has )?(?:fallen|collapsed)",
        unless=r"last (?:week|month|year)|yesterday|ago|trolley|fire drill|survived|rehab\w{0,10}"
        r"|after a|test|queue",
    ),
    rule(
        Route.DANGER,
        r"(?:wav(?:es|ed|ing)|swing(?:s|ing)|brandish\w{0,3}|armed with|pull(?:s|ed|ing) out"
        r"|threaten\w{0,3} .{1,15} with)\b.{0,15}"
        r"\b(?:bottle|bat|hammer|scissors|screwdriver|knife|gun|axe|crowbar|stick|needle|iron bar)\b",
        unless="last (?:week|month|year)|yesterday|ago",
    ),
    rule(
        Route.DANGER,
        r"(?:taken|took|swallowed|taking) (?:all (?:of )?(?:her|his|their|the|my)|lots of|a lot of"
        r"|loads of|dozens of"
        r"|\d{2,3}|twenty|thirty|forty|fifty|a whole \w{3,8} of) (?:\w{2,12} )?(?:pills|tablets"
        r"|paracetamol|capsules|medication)"
        r"|(?:text|note|message|letter|call) (?:\w{1,6} ){0,3}(?:to say|saying) goodbye|suicide note",
        unless="last (?:month|year)|ago|drawing|retir\\w{2,6}",
    ),
)
