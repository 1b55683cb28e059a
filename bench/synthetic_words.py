"""The words of `synthetic.py`: names are put together from syllables, sentences from pieces of our own wording."""

from __future__ import annotations

SURNAMES = (
    "Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Jon Hong Ko Mun Yang Son"
).split()
SYLLABLES = (
    "Yong Chol Su Il Song Hyok Nam Gil Jun Ho Myong Sun Ok Hui Gwang Tae Bok Chun Sik Jin Guk Ryol Won Hak Man Dok "
    "Rae Un Gi Chan Pil Hwa Ran Kyong Sok Pong In Chil Mun Yun"
).split()
PLACES = (
    "Pyongyang Hamhung Sinuiju Wonsan Kaesong Sariwon Haeju Kanggye Hyesan Chongjin Nampho Phyongsong Kusong Tokchon "
    "Kimchaek Rason Songnim Tanchon Anju Jongju Huichon Sinpho Munchon Kaechon Manpho"
).split()
SITES = (
    "Machine Plant", "Textile Mill", "Cooperative Farm", "Power Station", "Foodstuff Factory", "Fertilizer Complex",
    "Orphans' School", "Fishery Station", "Tree Nursery", "Hospital", "Housing District", "Steel Works", "Coal Mine",
    "Cement Complex", "Shoe Factory", "Catfish Farm", "Greenhouse Farm", "Sanatorium", "Silk Mill", "Ship Yard",
    "Glass Factory", "Paper Mill", "Rubber Factory", "Salt Works", "Tractor Plant", "Pig Farm", "Orchard", "Library",
)  # fmt: skip
MONTHS = "January February March April May June July August September October November December".split()
DOING = (
    "improving", "reorganizing", "speeding up", "inspecting", "planning", "financing", "summing up", "modernizing",
    "extending", "protecting", "simplifying", "checking", "supporting", "repairing",
)  # fmt: skip
MATTERS = (
    "grain production", "river dykes", "training of young officials", "vegetable supply", "dwelling houses",
    "power saving", "railways", "forest protection", "technical education", "drought relief", "spring sowing",
    "coal transport", "water supply", "clinics", "school textbooks", "land registers", "fishing fleet", "cotton fields",
    "sports grounds", "road bridges", "seed stations", "telephone lines", "museums", "mushroom growing", "recycling",
)  # fmt: skip
WHOSE = (
    "the northern counties", "the west coast", "the capital", "the mountain cities", "the border province",
    "the eastern ports", "the mining districts", "the new farms", "the light industry", "the heavy industry",
    "the inland towns", "the islands", "the river valley", "the reclaimed land",
)  # fmt: skip
GOODS = (
    "cement", "maize", "rice", "coal", "steel", "fabric", "fish", "fertilizer", "timber", "glass", "shoes", "paper",
    "salt", "tyres", "vegetables", "fruit", "bricks", "copper", "zinc", "cable",
)  # fmt: skip
DETAILS = (
    "Workshop {number} made {other} tons of {goods} above its plan.",
    "Brigade {number} finished the {matter} in {other} days.",
    "The shock workers of {place} sent {number} loads of {goods} to the {site}.",
    "An engineer of workshop {other} found a new way of {doing} the {matter}.",
    "Some {number} households of {place} moved into new flats.",
    "Machines from {place} were set up in line {other} for {goods}.",
    "The {site} of {place} cut the use of {goods} by {other} percent.",
    "It took {other} weeks to lay {number} metres of pipe for the {matter}.",
    "Students from {place} helped in {doing} the {matter} for {other} days.",
    "The level of the reservoir near {place} rose by {other} centimetres.",
    "Of {number} boilers {other} were mended before the frost.",
    "A hall for {number} people will be opened at the {site} of {place}.",
    "The unit keeps {number} animals and sells {goods} to the shops of {place}.",
    "Team {other} planted {number} trees along the road to {place}.",
    "A film about {task} was shown in {place} to {number} people.",
    "The committee of {place} looked into {task}.",
    "Shop {number} in {place} now has {goods} every day.",
    "A course on {task} has {other} listeners.",
    "The quarter's plan for {goods} was met {other} days early at plant {number}.",
    "Furnace {other} gave {number} tons of metal for the {matter}.",
    "A song about the {matter} won place {other} at the contest in {place}.",
    "Pumps were brought from {place} to dry {number} hectares of fields.",
    "Lorry drivers made {number} journeys with {goods} in {other} nights.",
    "The district doctor saw {number} patients of the {site} in {other} days.",
)  # fmt: skip
STOCK = (
    "The officials of the unit told how the task was carried out.",
    "He acquainted himself in detail with the production and with the life of the workers.",
    "He noted that the quality of the goods had risen and that there was still much to be done.",
    "He set forth tasks to be fulfilled by the unit and named the ways to fulfil them.",
    "The workers gave a performance in the evening, which was well received.",
    "The participants spoke about shortcomings of the past and about how to mend them.",
    "Materials for the work were sent to the site by many units of the province.",
    "The plan for the quarter was carried out two weeks ahead of time.",
)
GATHERINGS = (
    "concert", "photo exhibition", "meeting of agricultural workers", "national seminar", "book fair", "sports contest",
    "oratorical meeting", "art performance", "science symposium",
)  # fmt: skip
COUNTRIES = (
    "Mongolia", "Laos", "Cuba", "Nepal", "Syria", "Egypt", "Uganda", "Guinea", "Poland", "Romania", "Algeria", "Peru",
    "Tanzania", "Nicaragua", "Bulgaria", "Iran",
)  # fmt: skip
DELEGATIONS = (
    "delegation of journalists", "friendship delegation", "government economic delegation", "delegation of lawyers",
    "party delegation", "delegation of the trade ministry", "sports delegation", "delegation of physicians",
)  # fmt: skip
GUEST_FIRST = "Anton Bela Carlos Dorji Emil Farid Gaston Hamid Ivan Jorge Karim Luis Marek Nadir Oskar Pavel".split()
GUEST_LAST = "Bator Cardo Demir Fonse Galan Hadi Istra Jimen Kovar Lomba Mahmo Novar Orlo Petra Rahim Sandov".split()
GUEST_ENDS = "v n s ski ev ra z ".split(" ")
OUTLETS = ("Xinhua", "Yonhap", "Rodong Sinmun", "Reuters")
MEETING = frozenset(
    "party_commission cabinet association mass_organisation provincial_party_committee peoples_committee "
    "assembly_presidium commission ministry assembly_committee".split()
)
"""Kinds of bodies of which this press reports meetings."""
