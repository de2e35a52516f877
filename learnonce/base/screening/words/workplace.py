"""Bullying, and being afraid to speak."""

from .rule import Route, rule

_COLLEAGUE = (
    r"(?:us|me|him|her|them|staff|people|everyone|every(?:body| one)|colleagues?|each other|(?:the|our"
    r"|my|a|any|one of the|junior|new) "
    r"\w{2,14})\b"
)
BULLYING = (
    rule(
        Route.BULLYING,
        rf"(?:shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|swear(?:s|ing)?|swore|snap(?:s"
        rf"|ped|ping)?) (?:and \w{{3,10}} )?at {_COLLEAGUE}",
        unless="(?:at|across) the (?:desk|screen|computer|printer|phone|top|bottom|end|back|front|wheel)",
    ),
    rule(
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
    rule(
        Route.BULLYING,
        r"touch(?:es|ed|ing) (?:me\b|us\b|her\b|him\b|(?:the |female |young )(?:students?|nurses?|girls"
        r"|staff|women|trainees?|reception\w{2,5})"
        r"|\w{2,10} inappropriately)|(?:comments?|remarks?|jokes?) about (?:my|her|our|their|his"
        r"|people.?s|women.?s) "
        r"(?:bod(?:y|ies)|looks|breasts|skin|weight|accent|religion|hijab|race|age|figure|colour)",
    ),
    rule(
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
    rule(
        Route.BULLYING,
        r"(?:is|was|were|been|being|get|gets|got|are) (?:always |constantly |often )?(?:shouted"
        r"|screamed|yelled|sworn|laughed|sneered|snapped) at\b"
        r"|(?:mak|mad)(?:e|es|ing)? fun of (?:me|her|him|us|my|people|staff)|gang(?:s|ed|ing)? up on"
        r"|singl(?:es|ed|ing) (?:me|her|him|us|\w{2,10}) out"
        r"|(?:singled|shouted|put) (?:out|down) (?:by|in front of)|(?:stopped|stop|won.?t"
        r"|refuses? to) (?:talk|speak)(?:ing)? to (?:me|us|her|him)\b"
        r"|whisper\w{0,3}\b.{0,20}\b(?:when|about) (?:i|me|us|she|he)\b|behind my back"
        r"|cry(?:ing)? in the (?:toilets?|loo|car)|in tears (?:after|because|again)",
    ),
    rule(
        Route.BULLYING,
        r"(?:told|tells?|says?|said to|criticis\w{2,3}|corrects?|blam\w{1,3})\b.{0,12}\b(?:me|us|her"
        r"|him|staff)\b.{0,20}\bin front of"
        r"|ignor(?:es|ed|ing) (?:me|us)\b|roll(?:s|ed|ing)? (?:his|her|their) eyes|(?:i am|i.?m|we are|me|us)"
        r" (?:being )?(?:excluded|left out|frozen out|isolated) (?:by|from|at)"
        r"|(?:puts?|putting) (?:his|her|an?) (?:hands?|arms?) (?:on|round|around) (?:me|my|us|her|the)"
        r"|stands? too close"
        r"|(?:asked|asks?)\b.{0,40}\b(?:plan\w{0,4}|going|want\w{0,2}) to (?:have (?:babies|children"
        r"|a baby|kids)|get pregnant)",
    ),
)

AFRAID = (
    rule(
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
    rule(
        Route.AFRAID,
        r"(?:told|asked|warned|made|better|had|have|need|had better|pressured)\b.{0,20}\b(?:keep|kept"
        r"|stay) (?:quiet|silent|(?:my|our|their|her|his)"
        r" (?:mouths?|heads?) (?:shut|down)|(?:it|this) (?:quiet|to ourselves|between us))",
        unless="corridor|library|babies|sign|patients? (?:waiting|in the)",
        paper=False,
    ),
    rule(
        Route.AFRAID,
        r"(?:don.?t|do not|never|without|nobody (?:must|should|can)|no one (?:must|should"
        r"|can))\b.{0,12}\b(?:tell\w{0,3}|say\w{0,3}|let\w{0,4}|mention\w{0,3}"
        r"|show\w{0,3}|know|use|using)\b.{0,30}\b(?:it was me|who (?:wrote|said|sent|raised|told|i am)"
        r"|my name|came from me|(?:know|knows) (?:it.?s me|it was|i)\b)",
        paper=False,
    ),
    rule(
        Route.AFRAID,
        r"(?:if|when|once|in case|should)\b.{0,20}\b(?:finds?|found|finding|knew"
        r"|knows?) (?:out )?(?:that )?(?:i|it was me|it.?s me|who (?:said|wrote|told|it))\b"
        r"|(?:los(?:e|t|ing)) (?:my|her|his|our|their) jobs?\b.{0,30}\b(?:if|because|for|after|when)\b"
        r"|(?:be|get|got|getting) (?:in|into) trouble (?:for|if)"
        r"|(?:against|punish\w{0,3}|sack\w{0,3}|get rid of|got rid of) (?:me|us|her|him) (?:if"
        r"|for (?:saying|speaking|telling|reporting|complaining|raising))",
    ),
    rule(
        Route.AFRAID,
        r"(?:warned|told|advised|threatened|pressured|asked|ordered)\b.{0,20}\bnot to (?:say anything"
        r"|speak (?:up|out|about|to)|report (?:it|this|that|him|her)"
        r"|raise (?:it|this|that)|complain|document|mention (?:it|this|that)|(?:put|write) (?:anything"
        r"|it|this|that|things) (?:in writing|down|in))",
    ),
    rule(
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
    rule(
        Route.AFRAID,
        r"(?:come|comes|came|get|gets) back (?:to|on) (?:me|us)\b.{0,12}$|(?:rather|not want|n.?t want"
        r"|prefer)\b.{0,25}\b(?:come|came|get|traced) back"
        r"|(?:can.?t|cannot|won.?t|will not|don.?t want to|would rather not) (?:put|give|sign"
        r"|leave) my name"
        r"|(?:afraid|scared|terrified|frightened) of (?:him|her|them|my manager|the (?:manager"
        r"|partners?|boss|practice manager|gps?|consequences))\b"
        r"|(?:no one|nobody|none of us) (?:will|dares?|would|wants to) (?:to )?(?:say|speak|challenge"
        r"|report|admit)"
        r"|(?:if|when) (?:i|we|you)\b.{0,40}\b(?:hours|shifts|contract|job)\b.{0,15}\b(?:cut|go|gone"
        r"|end|taken)",
    ),
    rule(
        Route.AFRAID,
        r"(?:questions?|complaints?|concerns?|speaking up|criticism)\b.{0,15}\b(?:not|n.?t"
        r"|never) (?:be )?(?:welcome|wanted|tolerated)"
        r"|hold it against (?:me|us)|(?:made|make) (?:me|us|her|him) pay for|(?:don.?t"
        r"|do not) want (?:him|her|them|anyone|anybody|people) to know"
        r"|off the record|(?:sacked|fired|dismissed|let go) for (?:saying|speaking|telling|reporting"
        r"|complaining|raising)"
        r"|(?:stay|remain|keep me|be) anonymous\b",
        unless="surveys?|questionnaires?|patients? (?:can|may|want)|form",
    ),
)
