import pytest

from learnonce.exchange.calc.capitals import as_written


@pytest.mark.parametrize(
    ("register", "written"),
    [
        ("THE DENSHAM SURGERY", "The Densham Surgery"),
        ("NORTH STOCKTON PCN", "North Stockton PCN"),
        ("ISLES OF SCILLY & SOUTH KERRIER PCN", "Isles of Scilly & South Kerrier PCN"),
        ("HORNDON-ON-THE-HILL SURGERY", "Horndon-on-the-Hill Surgery"),
        ("ST MARY'S SURGERY", "St Mary's Surgery"),
        ("DR O'CONNELL & MCDONALD", "Dr O'Connell & McDonald"),
        ("WELBOURNE GP SURGERY (NSG)", "Welbourne GP Surgery (NSG)"),
        ("EAST PARK MEDICAL CENTRE (RP PANDYA)", "East Park Medical Centre (RP Pandya)"),
        ("LS25/LS26 PCN", "LS25/LS26 PCN"),
        ("TOGETHER4HEALTHCARE 4TH FLOOR", "Together4Healthcare 4th Floor"),
        ("AT MEDICS - THE LOXFORD PRACTICE", "At Medics - The Loxford Practice"),
        ("SPENNYMOOR, THE SURGERY OF THE", "Spennymoor, The Surgery of The"),
        ("CWM TAF MEDICAL CTR LTD", "CWM Taf Medical Ctr Ltd"),
        ("  CROYDON  GPS  ", "Croydon GPs"),
        ("ÉTOILE", "Étoile"),
        ("NHS Hampshire and Isle Of Wight ICB - D9Y0V", "NHS Hampshire and Isle Of Wight ICB - D9Y0V"),
        ("123", "123"),
        ("", ""),
    ],
)
def test_writes_a_name_as_people_do(register, written):
    assert as_written(register) == written


def test_does_nothing_to_what_it_wrote():
    assert as_written(as_written("THE DENSHAM SURGERY")) == "The Densham Surgery"
