"""Countries, as they stand at the end of an address. In English; one word each, then those of several."""

COUNTRIES = (
    *"""
        Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan
        Bahrain Bangladesh Belarus Belgium Belize Benin Bolivia Bosnia Botswana Brazil Bulgaria
        Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus Czechia Denmark Ecuador
        Egypt England Estonia Ethiopia Fiji Finland France Gambia Georgia Germany Ghana Gibraltar
        Greece Greenland Guatemala Guernsey Guyana Haiti Honduras Hungary Iceland India Indonesia
        Iran Iraq Ireland Israel Italy Jamaica Japan Jersey Jordan Kazakhstan Kenya Kosovo Kuwait
        Latvia Lebanon Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia
        Malta Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Namibia Nepal
        Netherlands Nicaragua Nigeria Norway Oman Pakistan Panama Paraguay Peru Philippines Poland
        Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia
        Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tanzania Thailand Tunisia
        Turkey Uganda Ukraine Uruguay Venezuela Vietnam Wales Yemen Zambia Zimbabwe
    """.split(),  # noqa: SIM905 - as a list, one word a line, it reads worse
    "Costa Rica",
    "Czech Republic",
    "Dominican Republic",
    "El Salvador",
    "Faroe Islands",
    "Hong Kong",
    "Isle of Man",
    "Ivory Coast",
    "New Zealand",
    "North Macedonia",
    "Northern Ireland",
    "Saudi Arabia",
    "Sierra Leone",
    "South Africa",
    "South Korea",
    "Sri Lanka",
    "The Netherlands",
    "Trinidad and Tobago",
    "United Arab Emirates",
    "United Kingdom",
    "United States",
)
