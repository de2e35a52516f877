"""Names in texts about health care that are not people met there: eponyms, systems, hospitals, charities.

General knowledge, written for learnonce. A word stands here only if it is hardly ever a patient or colleague;
what can be both (Gray, Hope, James) is known by the words beside it.
"""

# One word, compared in small letters and without 's.
WORDS = frozenset(
    """
    accubook accurx addenbrooke addison agilio alzheimer anh\u00f8j anhoj apgar ardens asperger babinski
    barnardo barthel bechterew berwick bowtie braden bristol broselow caldicott cerner charcot charlson
    cheyne-stokes chrome cochrane colles coombs covid crohn cushing datix deming docabo docman
    donabedian doppler duchenne dunning-kruger dupuytren econsult edinburgh egton ehlers-danlos emis
    epic epworth excel facebook fagerstrom fournier gantt gawande gillick glasgow google gp-teamnet
    guillain-barr\u00e9 guillain-barre hashimoto hawthorne healthwatch heimlich hippocrates hodgkin
    holter huntington ideagen inphase ipad iphone isbar ishikawa jira juran kaizen kanban kaplan-meier
    kardex kawasaki klebsiella klinefelter klinik korsakoff kotter lewy likert lister lyme
    m\u00e9ni\u00e8re macmillan maslow medicus medisec medisight meditech meniere microsoft moca
    munchausen must nightingale nonaka norton ockenden onedrive oracle oramorph ottawa paget pareto
    parkinson patchs pdsa pomodoro powerpoint pygmalion radar raynaud rego reiki rinne rockwood
    rorschach salmonella samaritans schwann sharepoint shewhart sj\u00f6gren sjogren snellen snomed
    surgeryconnect systm1 systmone takeuchi teamnet teams tourette toyota trello trendelenburg tunstall
    ulysses vygotsky waterlow wernicke whatsapp whooley yammer zoom
    """.split()  # noqa: SIM905 - as a list, one word a line, it reads worse
)

# Countries, large places and days that the model is unsure of.
PLACES = frozenset(
    """
    england scotland wales ireland britain london birmingham manchester leeds liverpool sheffield
    bradford bristol newcastle sunderland nottingham leicester coventry hull stoke derby southampton
    portsmouth plymouth exeter norwich cambridge oxford reading luton brighton york durham lancaster
    carlisle preston bolton blackburn burnley rochdale oldham salford stockport wigan huddersfield
    halifax wakefield barnsley doncaster rotherham lincoln peterborough ipswich colchester chelmsford
    southend canterbury hastings bath gloucester cheltenham worcester hereford shrewsbury telford
    wolverhampton walsall dudley cardiff swansea newport wrexham bangor edinburgh glasgow aberdeen
    dundee inverness perth stirling paisley belfast derry londonderry lisburn newry calderdale kirklees
    cornwall devon dorset somerset kent sussex surrey essex suffolk norfolk cumbria lothian fife
    lanarkshire grampian tayside gwent powys gwynedd antrim armagh fermanagh tyrone france germany spain
    italy portugal belgium netherlands holland luxembourg switzerland austria denmark sweden norway
    finland iceland greenland poland hungary czechia slovakia slovenia croatia serbia bosnia romania
    bulgaria greece cyprus malta turkey russia ukraine estonia latvia lithuania uruguay paraguay
    argentina chile brazil peru bolivia colombia venezuela ecuador mexico canada america australia china
    japan india pakistan bangladesh nepal nigeria ghana kenya uganda somalia ethiopia eritrea sudan
    egypt morocco tunisia algeria syria iraq iran israel lebanon afghanistan vietnam korea thailand
    philippines indonesia malaysia singapore easter christmas ramadan eid diwali hanukkah lent whitsun
    whilst although however meanwhile
    """.split()  # noqa: SIM905 - as a list, one word a line, it reads worse
)

# Several words, compared as written but for capitals; with their usual possessives.
PHRASES = (
    "marie curie",
    "florence nightingale",
    "mary seacole",
    "sue ryder",
    "james paget",
    "royal free",
    "queen elizabeth",
    "queen alexandra",
    "queen mary",
    "queen charlotte's",
    "queen victoria",
    "princess royal",
    "princess alexandra",
    "princess anne",
    "prince charles",
    "king edward",
    "king george",
    "king's college",
    "john radcliffe",
    "freeman hospital",
    "great ormond street",
    "guy's and",
    "guys and",
    "guy's hospital",
    "alder hey",
    "raigmore",
    "golden jubilee",
    "dr gray's",
    "royal victoria",
    "royal alexandra",
    "victoria hospital",
    "craigavon",
    "altnagelvin",
    "glenfield",
    "leighton",
    "stoke mandeville",
    "milton keynes",
    "nelson mandela",
    "age concern",
    "help the hospices",
    "martha's rule",
    "jess's rule",
    "oliver mcgowan",
    "ryan's rule",
    "clare's law",
    "sarah's law",
    "helen's law",
    "monty hall",
    "john lewis",
    "thomas splint",
    "montgomery ruling",
    "bolam test",
    "swan ganz",
    "swan-ganz",
    "foley catheter",
    "hickman line",
    "maslow's hierarchy",
    "ada lovelace",
    "tom kitwood",
    "avedis donabedian",
    "kurt lewin",
    "edward jenner",
    "joseph lister",
)

# What follows a name that is a thing or a place: "the Charlson index", "Smith Ward", "Elm Road Surgery".
THINGS = """
    hospitals? hospices? infirmary surgery surgeries practices? clinics? wards? wing building suite
    centre center campus college school university academy library pharmacy chemist house lodge court
    hall grange manor villa theatre road street lane avenue close crescent drive gardens place square
    terrace park hill bridge farm island river lake creek canyon valley mountain mount peak ridge ranch
    county district trust foundation charity institute society association council group partners
    partnership limited ltd plc inc llp company corporation consulting systems? software platform app
    disease syndrome palsy fracture tumou?r sign tests? scales? scores? index indices scoring criteria
    classification staging grade grading charts? diagram matrix curve plot manoeuvre maneuver reflex
    catheters? needles? forceps cannula tubes? splint bandage airway valve pump stockings? sling hoist
    nurses? teams? framework models? cycle wheel methods? approach theory principles? review inquiry act
    rule law award prize lecture fund fellowship scholarship guidelines? guidance questionnaire
    inventory survey formula equation ratio coefficient fire complex incident lookout station base camp
    helibase forest national ranger dispatch zone
""".split()  # noqa: SIM905 - as a list, one word a line, it reads worse
