"""What a stranger needs to read a catalogue: its address, and thirty lines.

python3 harvest.py https://catalogue.example/
"""
import json
import sys
import urllib.request


def fetch(address):
    with urllib.request.urlopen(address) as answer:
        return json.load(answer)


def many(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def text(value):
    return many(value)[0]["@value"]


manifest = fetch(sys.argv[1] + ".well-known/quality-link-manifest.json")
for source in manifest["sources"]:
    graph = fetch(source["path"])["graph"]
    occasions = [thing for thing in graph if "elm:LearningOpportunity" in many(thing["type"])]
    for offer in graph:
        if "ql:LearningOpportunitySpecification" not in many(offer["type"]):
            continue
        own = [one for one in occasions if one["elm:learningAchievementSpecification"]["id"] == offer["id"]]
        prices = [price["elm:amount"] for one in own for price in many(one.get("elm:priceDetail")) if "elm:amount" in price]
        print(json.dumps({
            "id": offer["id"],
            "title": text(offer["dc:title"]),
            "hours": offer["elm:volumeOfLearning"]["@value"] if "elm:volumeOfLearning" in offer else None,
            "level": offer["elm:EQFLevel"]["id"].rsplit("/", 1)[1],
            "fees": sorted({f'{one["elm:unit"]["id"][-3:]} {one["rdf:value"]["@value"]}' for one in prices}),
        }))
