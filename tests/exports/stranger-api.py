"""A program of a stranger: it knows the OpenAPI file of a catalogue and nothing else.

python3 stranger-api.py https://catalogue.example/api/v1/openapi.json
"""
import json
import sys
from urllib.request import urlopen


def read(url):
    with urlopen(url) as answer:
        return json.load(answer)


def figure(value):
    if value is None:
        return "not known"
    low, high = value["min"], value["max"]
    return f"{low:g}" if low == high else f"{low}-{high}"


api = read(sys.argv[1])
server = api["servers"][0]["url"]
lists = [path for path, item in api["paths"].items() if item["get"]["operationId"] == "getOffers"]
page = read(server + lists[0])
while page:
    for offer in page["offers"]:
        cost = offer["cost"]
        fee = "not known" if cost is None else " or ".join(
            f"{figure(one['figure'])} {one.get('currency', '')}".strip() for one in cost)
        level = "not known" if offer["eqf"] is None else f"EQF {offer['eqf']}"
        print("\t".join([offer["title"], figure(offer["hours"]), level, fee, offer["saidBy"]["by"]]))
    page = read(page["next"]) if "next" in page else None
