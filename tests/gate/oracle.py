#!/usr/bin/env python3
"""An oracle of the gate, written from domain.md 5.15 to 5.17 and docs/handbook/gate.md alone.

Generates cases by seed, decides each by its own reading of the rules, asks the program
(`countersignctl gate check --lines`) and lists every difference.

  tests/gate/oracle.py --ctl build/release/bin/countersignctl [--cases N] [--seed S] [--show K]

It shares no code with the program; the two tables of resources/reference are data to both.
"""
import argparse
import csv
import datetime
import json
import os
import random
import subprocess
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
NOMINAL = {"holder", "biographic", "biometric", "travel", "contact", "criminal", "protection"}
CLASSES = ["document", "blank", "holder", "biographic", "biometric", "travel", "contact", "criminal", "protection",
           "carrier", "route", "statistics", "specimen", "assessment"]
PURPOSES = ["border-check", "document-fraud", "smuggling", "trafficking", "crime-investigation", "counter-terrorism",
            "identity", "return", "rescue", "victim-protection", "analysis", "training", "evidence", "capital-case",
            "political", "asylum-refusal"]
CRIME = {"document-fraud", "smuggling", "trafficking", "crime-investigation", "counter-terrorism", "evidence"}
TLP = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"]
NO_COUNTRY = {"XXA", "XXB", "XXC", "XXX"}
FLAGS = ["asylum", "refugee", "victim", "witness", "child", "xxa", "xxb", "xxc", "pr", "ps", "pt"]
# question -> (asked of each recipient?, favourable answer, blocks?)
QUESTIONS = {3: (True, "yes", True), 4: (False, "yes", False), 6: (True, "yes", True), 7: (False, "no", True),
             9: (True, "yes", True), 10: (True, "no", True), 11: (False, "yes", True), 14: (True, "no", False),
             15: (True, "yes", False), 16: (False, "no", False), 17: (True, "no", False), 20: (False, "yes", False)}


def listed(cell, everything):
    return list(everything) if cell == "any" else [w for w in cell.split("|") if w]


class Tables:
    def __init__(self):
        folder = os.path.join(ROOT, "resources", "reference")
        self.bases, self.parties = {}, []
        with open(os.path.join(folder, "legal_bases.csv"), newline="") as file:
            for row in csv.DictReader(file):
                row["kinds"] = listed(row["agreement_kinds"], [])
                row["classes"] = listed(row["classes"], CLASSES)
                row["purposes"] = listed(row["purposes"], PURPOSES)
                row["articles"] = listed(row["articles"], [])
                row["never"] = listed(row["never_articles"], [])
                self.bases[row["code"]] = row
        with open(os.path.join(folder, "ratifications.csv"), newline="") as file:
            self.parties = list(csv.DictReader(file))

    def is_party(self, state, basis, day):
        return any(p["state"] == state and p["treaty"] == basis["treaty"] and p["from"] <= day
                   and basis["code"] not in listed(p["reserved_bases"], []) for p in self.parties)


def plus(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()


def age(then, day):
    return (datetime.date.fromisoformat(day) - datetime.date.fromisoformat(then)).days


GRADES = {"admiralty": ("ABCDEF", "123456", ""), "4x4": ("ABCX", "1234", ""), "5x5x5": ("ABCDE", "12345", "12345"),
          "3x5x2": ("123", "ABCDE", "PC")}


def is_graded(p):
    text, codes = p.get("grading", ""), GRADES[p.get("scheme", "admiralty")]
    if len(text) not in (2, 3) or (len(text) == 3 and not codes[2]):
        return False
    return all(letter in allowed for letter, allowed in zip(text, codes))


class Case:
    """One case with the words of the handbook as methods."""

    def __init__(self, case, tables):
        self.c, self.t, self.day = case, tables, case["day"]
        self.desk, self.country = case["sender"]["desk"], case["sender"]["country"]
        self.author = case.get("author", {})
        self.recipients = case.get("recipients", [])
        self.items = case.get("paragraphs", [])
        self.terms = case.get("terms", {})
        self.papers = {a["id"]: a for a in case.get("agreements", [])}
        self.found = set()

    def say(self, rule, verdict, reason, r=None, p=None):
        self.found.add((rule, r["desk"] if r else "", p["id"] if p else "", verdict, reason))

    def block(self, rule, reason, r=None, p=None):
        self.say(rule, "block", reason, r, p)

    # words
    def items_of(self, r):
        return [p for p in self.items if r["desk"] not in p.get("cutFor", [])]

    def going(self):
        return [p for p in self.items if any(r["desk"] not in p.get("cutFor", []) for r in self.recipients)]

    @staticmethod
    def nominal(p):
        return p.get("nominal", False) or bool(NOMINAL & set(p.get("classes", [])))

    @staticmethod
    def place(r):
        return {r["desk"], r.get("country", r["desk"])}

    def paper(self, r):
        return self.papers.get(r.get("agreement", ""))

    def basis(self, r):
        return self.t.bases.get(r.get("basis", {}).get("code", ""))

    def reach(self, r):
        reached = self.place(r) | set(r.get("onward", []))
        paper = self.paper(r)
        if paper and paper.get("onward", "never") == "free":
            reached |= set(paper.get("parties", []))
        while True:
            more = set(reached)
            for other in self.recipients:
                if self.place(other) & reached:
                    more |= set(other.get("onward", []))
            if more == reached:
                return reached - {self.desk, self.country}
            reached = more

    def beyond(self, r):
        return self.reach(r) - self.place(r)

    def permitted(self, p, r):
        for leave in p.get("permissions", []):
            ended = leave.get("until", "") and leave["until"] < self.day
            purposes = leave.get("purposes", [])
            if leave["to"] == r["desk"] and not ended and (not purposes or set(r.get("purposes", [])) <= set(purposes)):
                return True
        return False

    @staticmethod
    def flagged(person):
        return bool(person.get("flags") or person.get("persecutors")
                    or {"XXA", "XXB", "XXC"} & set(person.get("nationalities", [])))

    def answer(self, rule, r=None):
        """(answer, reason) or None."""
        given = {(a["rule"], a.get("recipient", "")): a for a in self.c.get("answers", [])}
        a = (given.get((rule, r["desk"])) if r else None) or given.get((rule, ""))
        return (a["answer"], a.get("reason", "")) if a else None

    def protected(self, person):
        a = self.answer(7)
        return self.flagged(person) or (a is not None and a[0] in ("yes", "unsure"))

    def stands(self, officer):
        start, end = officer.get("from", ""), officer.get("until", "")
        return officer.get("desk") == self.desk and (not start or start <= self.day) and (not end or self.day <= end)

    def is_author(self, officer):
        return officer.get("id", "") == self.author.get("id", "") or officer.get("id", "") in self.c.get("coauthors", [])

    def decision(self, rule, r):
        said = []
        for d in self.c.get("adviser", []):
            o = d.get("officer", {})
            good = (self.stands(o) and "protection-adviser" in o.get("roles", []) and not self.is_author(o)
                    and d.get("proof", "none") != "none" and d.get("reason", "").strip())
            if good and rule in d.get("rules", []) and (not d.get("recipient", "") or (r and d["recipient"] == r["desk"])):
                said.append(d.get("allows", False))
        return None if not said else all(said)

    def decided(self, rule, r, p, open_reason):
        d = self.decision(rule, r)
        if d is None:
            self.say(rule, "needs-adviser", open_reason, r, p)
        elif d:
            self.say(rule, "warn", "adviser-allowed", r, p)
        else:
            self.block(rule, "adviser-refused", r, p)

    def ask(self, rule, r=None):
        _, favourable, blocks = QUESTIONS[rule]
        a = self.answer(rule, r)
        if a is None:
            self.say(rule, "needs-answer", "not-answered", r)
            return
        if a[0] != favourable and not a[1].strip():
            self.say(22, "needs-answer", "answer-without-reason", r)
        if a[0] == favourable:
            return
        if a[0] == "unsure":
            if blocks:
                self.decided(rule, r, None, "unsure")
            else:
                self.say(rule, "warn", "unsure", r)
        else:
            self.say(rule, "block" if blocks else "warn", "answered-wrongly", r)

    # rules
    def rule1(self):
        if not self.recipients:
            self.block(1, "nothing-left")
        for r in self.recipients:
            items = self.items_of(r)
            if not items:
                self.block(1, "nothing-left", r)
            self.rule1_basis(r, items)
            paper = self.paper(r)
            if paper:
                self.rule1_paper(r, paper, items)

    def rule1_basis(self, r, items):
        chosen = r.get("basis", {})
        code = chosen.get("code", "")
        if not code:
            return self.block(1, "no-basis", r)
        b = self.t.bases.get(code)
        if not b:
            return self.block(1, "unknown-basis", r)
        if (b["from"] and self.day < b["from"]) or (b["until"] and self.day > b["until"]):
            self.block(1, "basis-not-valid", r)
        article = chosen.get("article", "")
        if article in b["never"]:
            self.block(1, "article-never", r)
        elif b["articles"] and article not in b["articles"]:
            self.block(1, "article-not-listed", r)
        if b["treaty"]:
            if not self.t.is_party(self.country, b, self.day):
                self.block(1, "sender-not-party", r)
            if not self.t.is_party(r.get("country", r["desk"]), b, self.day):
                self.block(1, "recipient-not-party", r)
        statement = chosen.get("statement", "").strip()
        if b["nexus"] == "citation" and not chosen.get("citation", "").strip():
            self.block(1, "no-citation", r)
        if b["nexus"] == "terrorism" and not statement:
            self.block(1, "no-terrorism-nexus", r)
        if b["nexus"] == "life" and not statement:
            self.block(1, "no-threat-to-life", r)
        if b["nexus"] == "interpol" and r.get("channel", "portal") != "ncb":
            self.block(1, "not-by-interpol", r)
        for p in items:
            persons = p.get("persons", [])
            if b["nexus"] == "consent" and self.nominal(p) and not (persons and all(x.get("consent") for x in persons)):
                self.block(1, "no-consent", r, p)
            if not p.get("classes") or set(p["classes"]) - set(b["classes"]):
                self.block(1, "class-not-of-basis", r, p)
            if self.nominal(p) and b["nominal"] != "yes":
                self.block(1, "nominal-not-of-basis", r, p)
        if b["kinds"]:
            paper = self.paper(r)
            if not paper:
                self.block(1, "no-agreement", r)
            elif paper.get("kind", "mou-b") not in b["kinds"]:
                self.block(1, "agreement-other-kind", r)
        return None

    def rule1_paper(self, r, a, items):
        status = a.get("status", "draft")
        if status != "signed":
            self.block(1, "agreement-" + status, r)
        elif not a.get("from") or self.day < a["from"]:
            self.block(1, "agreement-not-started", r)
        elif a.get("until") and self.day > a["until"]:
            self.block(1, "agreement-expired", r)
        parties = a.get("parties", [])
        if self.country not in parties:
            self.block(1, "agreement-without-sender", r)
        if r.get("country", r["desk"]) not in parties:
            self.block(1, "agreement-without-recipient", r)
        for p in items:
            classes = p.get("classes", [])
            if not classes or set(classes) - set(a.get("classes", [])):
                self.block(1, "class-not-allowed", r, p)
            if "biometric" in classes and not a.get("biometrics", False):
                self.block(1, "biometrics-not-allowed", r, p)
            if not self.nominal(p):
                continue
            if not a.get("nominal", False):
                self.block(1, "nominal-not-allowed", r, p)
            if a.get("ownCitizensExcluded", True):
                persons = p.get("persons", [])
                if any(set(x.get("nationalities", [])) & set(parties) for x in persons):
                    self.block(1, "own-citizens-excluded", r, p)
                elif not persons or any(not x.get("nationalities") for x in persons):
                    self.block(1, "own-citizens-unknown", r, p)

    def rule2(self):
        if not self.stands(self.author) or not {"analyst", "team-leader", "releasing-officer"} & set(self.author.get("roles", [])):
            self.block(2, "author-without-standing")
        for r in self.recipients:
            items = self.items_of(r)
            if not items:
                continue
            b, paper = self.basis(r), self.paper(r)
            partner = bool(b and b["kinds"] and paper and paper.get("kind", "mou-b") in b["kinds"])
            top = max(TLP.index(p.get("tlp", "AMBER")) for p in items)
            officer = (not partner or top > TLP.index("AMBER")
                       or any(self.nominal(p) or p.get("orcon", False) for p in items))
            roles = {"releasing-officer"} if officer else {"team-leader", "releasing-officer"}
            classes = {k for p in items for k in p.get("classes", [])}
            good, flaws = False, []
            for a in self.c.get("approvals", []):
                o = a.get("officer", {})
                flaw = None
                if self.is_author(o):
                    flaw = "self-approval"
                elif a.get("proof", "none") == "none":
                    flaw = "approval-without-proof"
                elif a.get("content", "") != self.c.get("content", ""):
                    flaw = "approval-of-other-version"
                elif not self.stands(o) or not roles & set(o.get("roles", [])):
                    flaw = "approver-without-standing"
                elif TLP.index(o.get("ceiling", "CLEAR")) < top:
                    flaw = "approver-ceiling"
                elif o.get("delegated") and classes - set(o["delegated"]):
                    flaw = "approver-not-delegated"
                if flaw is None and not a.get("approves", False):
                    self.block(2, "approver-refused", r)
                elif flaw is None:
                    good = True
                elif a.get("approves", False):
                    flaws.append(flaw)
            if not good:
                self.say(2, "needs-approval", "officer-needed" if officer else "second-person-needed", r)
                for flaw in flaws:
                    self.block(2, flaw, r)

    def rule3(self):
        for r in self.recipients:
            purposes = r.get("purposes", [])
            if not purposes:
                self.block(3, "no-purpose", r)
            paper, b = self.paper(r), self.basis(r)
            if paper:
                excluded = set(paper.get("excluded", []))
                if set(purposes) & excluded:
                    self.block(3, "purpose-excluded", r)
                if set(purposes) - excluded - set(paper.get("purposes", [])):
                    self.block(3, "purpose-not-allowed", r)
                if "evidence" in purposes:
                    if paper.get("evidence", "no") == "no":
                        self.block(3, "evidence-not-allowed", r)
                    elif paper["evidence"] == "consent":
                        self.say(3, "warn", "evidence-by-consent", r)
            if b and set(purposes) - set(b["purposes"]):
                self.block(3, "purpose-not-of-basis", r)
            for p in self.items_of(r):
                if p.get("purposes") and set(purposes) - set(p["purposes"]):
                    self.block(3, "purpose-not-of-item", r, p)
            self.ask(3, r)

    def rule5(self):
        for r in self.recipients:
            for p in self.items_of(r):
                owner = p.get("originator", "")
                if not owner:
                    self.block(5, "originator-unknown", r, p)
                    continue
                if owner in (self.desk, r["desk"]) or self.permitted(p, r):
                    continue
                if p.get("orcon", False):
                    self.block(5, "originator-control", r, p)
                elif "H2" in p.get("handling", []):
                    self.block(5, "handling-no-dissemination", r, p)
                elif p.get("thirdParty", "consent") == "never":
                    self.block(5, "third-party-never", r, p)
                elif p.get("thirdParty", "consent") == "consent" and r["desk"] not in p.get("exempt", []):
                    self.block(5, "third-party-consent", r, p)

    def rule6(self):
        for r in self.recipients:
            free_text = False
            for p in self.items_of(r):
                level, handling = p.get("tlp", "AMBER"), p.get("handling", [])
                leave = self.permitted(p, r)
                named = r["desk"] in p.get("releaseTo", [])
                if TLP.index(level) > TLP.index(r.get("ceiling", "RED")):
                    self.block(6, "above-partner-ceiling", r, p)
                if not named and not leave:
                    if level == "RED":
                        self.block(6, "red-not-named", r, p)
                    elif p.get("releaseTo"):
                        self.block(6, "not-on-release-list", r, p)
                if p.get("originator", "") not in (self.desk, r["desk"]) and not leave:
                    if level == "AMBER+STRICT":
                        self.block(6, "organisation-only", r, p)
                    if level == "AMBER":
                        self.block(6, "clients-only", r, p)
                if level in ("RED", "AMBER+STRICT") and self.beyond(r):
                    self.block(6, "strict-reaches-further", r, p)
                if level == "GREEN" and not r.get("community", True):
                    self.block(6, "outside-community", r, p)
                if "H0" in handling and set(r.get("purposes", [])) - CRIME:
                    self.block(6, "crime-only", r, p)
                if "H1" in handling and "evidence" in r.get("purposes", []) and not leave:
                    self.block(6, "not-in-proceedings", r, p)
                free_text = free_text or "H3" in handling or bool(p.get("national"))
            if free_text:
                self.ask(6, r)

    def rule7(self):
        a = self.answer(7)
        said = a[0] if a else None
        if said is None:
            self.say(7, "needs-answer", "not-answered")
        elif said != "no" and not a[1].strip():
            self.say(22, "needs-answer", "answer-without-reason")
        if said == "no" and any(self.flagged(x) for p in self.going() for x in p.get("persons", [])):
            self.block(7, "answer-contradicted")
        for r in self.recipients:
            items = self.items_of(r)
            flagged = any(self.flagged(x) for p in items for x in p.get("persons", []))
            if flagged:
                self.decided(7, r, None, "protection-flagged")
            elif items and said == "yes":
                self.decided(7, r, None, "protection-answered")
            elif items and said == "unsure":
                self.decided(7, r, None, "unsure")

    def rules8and9(self):
        for r in self.recipients:
            reach, inquiry = self.reach(r), False
            for p in self.items_of(r):
                for x in p.get("persons", []):
                    if set(x.get("persecutors", [])) & reach:
                        self.block(8, "reaches-persecutor", r, p)
                        continue
                    home = (set(x.get("nationalities", [])) | set(x.get("origins", [])) | set(x.get("formerResidences", []))) & reach
                    known = (set(x.get("nationalities", [])) | set(x.get("origins", []))) - NO_COUNTRY
                    if home and self.protected(x):
                        inquiry = True
                        self.home(r, p, x, "reaches-home" if home & self.place(r) else "reaches-home-onward")
                    elif home:
                        if self.answer(7) is None:
                            self.say(8, "needs-answer", "waits-for-protection", r, p)
                        else:
                            self.say(8, "warn", "home-country", r, p)
                    elif self.protected(x) and not known:
                        self.decided(8, r, p, "origin-unknown")
            if inquiry:
                self.ask(9, r)

    def home(self, r, p, x, reason):
        d = self.decision(8, r)
        if d:
            a = self.answer(9, r)
            if a and a[0] == "yes" and x.get("consent", False):
                self.say(8, "warn", "adviser-allowed", r, p)
            else:
                self.block(8, "inquiry-terms-open", r, p)
        else:
            self.decided(8, r, p, reason)

    def rules10to13(self):
        for r in self.recipients:
            if "capital-case" in r.get("purposes", []):
                self.block(10, "capital-purpose", r)
            self.ask(10, r)
            for p in self.items_of(r):
                if p.get("sanitised", "not-said") == "no":
                    self.block(11, "not-sanitised", r, p)
        self.ask(11)
        for p in self.going():
            if not is_graded(p):
                self.block(12, "not-graded", None, p)
            elif not p.get("gradedOn"):
                self.block(12, "grading-undated", None, p)
            elif not 0 <= age(p["gradedOn"], self.day) <= 365:
                self.block(12, "grading-old", None, p)
            if not p.get("checkedOn"):
                self.say(13, "warn", "never-checked", None, p)
            elif not 0 <= age(p["checkedOn"], self.day) <= 90:
                self.say(13, "warn", "checked-long-ago", None, p)

    def rules14to22(self):
        for r in self.recipients:
            for rule in (14, 15, 17):
                self.ask(rule, r)
            if self.beyond(r):
                self.say(18, "warn", "seen-further", r)
        self.ask(4)
        self.ask(16)
        self.rule19()
        translated = [p for p in self.going() if p.get("translated", False)]
        for p in translated:
            if not p.get("translationMarked", False):
                self.say(20, "warn", "translation-not-marked", None, p)
            if not p.get("originalAttached", False):
                self.say(20, "warn", "original-missing", None, p)
        if translated:
            self.ask(20)
        for field in ("caveat", "contact"):
            if not self.terms.get(field, "").strip():
                self.say(21, "warn", "no-" + field)
        if not self.c.get("reason", "").strip():
            self.block(22, "no-reason")

    def rule19(self):
        expiry, review = self.terms.get("expiry", ""), self.terms.get("review", "")
        if not expiry:
            self.block(19, "no-expiry")
        elif expiry <= self.day:
            self.block(19, "expiry-past")
        if not review:
            self.block(19, "no-review")
        elif review <= self.day or (expiry and review > expiry):
            self.block(19, "review-out-of-order")
        if not self.terms.get("recallHours", 0):
            self.block(19, "no-recall-terms")
        for r in self.recipients:
            paper = self.paper(r)
            limit = paper.get("retentionDays", 0) if paper else 0
            if expiry and limit and expiry > plus(self.day, limit):
                self.block(19, "beyond-retention", r)
        for p in self.going():
            if p.get("expiry") and p["expiry"] < self.day:
                self.block(19, "item-expired", None, p)
            elif p.get("expiry") and expiry and expiry > p["expiry"]:
                self.block(19, "beyond-item-expiry", None, p)

    def decide(self):
        self.rule1()
        self.rule2()
        self.rule3()
        self.rule5()
        self.rule6()
        self.rule7()
        self.rules8and9()
        self.rules10to13()
        self.rules14to22()
        for rule in range(1, 23):
            if not any(f[0] == rule for f in self.found):
                self.say(rule, "pass", "in-order")
        return self.found


def outcome(findings):
    verdicts = {f[3] for f in findings}
    allowed = verdicts <= {"pass", "warn"}
    return allowed, not allowed and verdicts <= {"pass", "warn", "needs-approval"}


# ---- cases by seed -------------------------------------------------------------------------------

DAY = "2026-05-04"
STATES = ["QNB", "QRC", "QSE", "QTD", "QVF", "QWG", "QXH"]
CODES = ["DOM", "MOU-B", "MOU-M", "SOM-10", "SOM-12", "SOM-13", "TIP-10", "UNTOC-27", "UNTOC-28", "UNSCR-1373", "INT",
         "PIDC", "RBDES", "RMAS", "CONS", "VITAL", "AGG"]
ARTICLES = ["", "10(1)", "10(2)", "10(3)", "12", "13", "27", "28", "2(g)", "3(a)", "3(f)", "3(g)"]
RIGHT_ARTICLE = {"SOM-10": "10(1)", "SOM-12": "12", "SOM-13": "13", "TIP-10": "10(1)", "UNTOC-27": "27", "UNTOC-28": "28",
                 "UNSCR-1373": "2(g)"}
KINDS = ["mou-b", "mou-m", "letters", "spontaneous", "rso", "pidc", "rbdes", "rmas"]


class Maker:
    """Mostly releases that are nearly in order, so that each rule is met at its edge."""

    def __init__(self, seed, tables):
        self.r, self.tables = random.Random(seed), tables
        self.wild = self.r.random() ** 2 * 0.6      # how often a field is taken at random
        self.code = ""

    def odd(self, scale=1.0):
        return self.r.random() < self.wild * scale

    def fitting(self, code, column, everything):
        """Mostly a value that the basis covers."""
        row = self.tables.bases.get(code)
        return self.r.choice([v for v in row[column] if v in everything[:13]] if row and not self.odd() else everything)

    def some(self, of, most):
        return self.r.sample(of, self.r.randint(0, min(most, len(of))))

    def day(self, *offsets):
        return plus(DAY, self.r.choice(offsets)) if not self.odd(0.2) else self.r.choice(["", plus(DAY, self.r.randint(-800, 800))])

    def officer(self, name, roles):
        o = {"id": name, "desk": "QMA" if not self.odd(0.3) else self.r.choice(STATES),
             "roles": roles if not self.odd(0.4) else self.some(["analyst", "team-leader", "releasing-officer", "protection-adviser", "auditor"], 2),
             "ceiling": "RED" if not self.odd(0.6) else self.r.choice(TLP)}
        if self.odd(0.3):
            o["delegated"] = self.some(CLASSES, 8)
        if self.odd(0.3):
            o["from"] = self.day(-1, 0, 1, -300)
        if self.odd(0.3):
            o["until"] = self.day(-1, 0, 1, 300)
        return o

    def person(self):
        r, p = self.r, {}
        p["nationalities"] = [r.choice(STATES + ["QMA"])] if not self.odd(0.5) else self.some(STATES + ["XXA", "XXB", "XXC", "XXX"], 2)
        if self.odd(0.5):
            p["origins"] = self.some(STATES, 2)
        if self.odd(0.4):
            p["formerResidences"] = self.some(STATES, 2)
        if self.odd(0.25):
            p["persecutors"] = self.some(STATES, 2)
        if self.odd(0.8):
            p["flags"] = self.some(FLAGS, 2)
        if r.random() < 0.5:
            p["consent"] = r.random() < 0.7
        return p

    def paper(self, name, partner, code):
        r = self.r
        kind = {"MOU-M": "mou-m", "PIDC": "pidc", "RBDES": "rbdes", "RMAS": "rmas"}.get(code, "mou-b")
        a = {"id": name, "kind": kind if not self.odd(0.4) else r.choice(KINDS),
             "status": "signed" if not self.odd(0.4) else r.choice(["draft", "signed", "suspended", "terminated"]),
             "parties": ["QMA", partner] + self.some(STATES, 2) if not self.odd(0.3) else self.some(STATES + ["QMA"], 3),
             "from": self.day(-500, -1, 0) if not self.odd(0.3) else self.day(1, 0, 30), "until": self.day(600, 1, 0) if not self.odd(0.3) else self.day(-1, 0),
             "purposes": PURPOSES[:13] if not self.odd() else self.some(PURPOSES, 10), "excluded": ["capital-case"] if not self.odd(0.5) else self.some(PURPOSES, 4),
             "classes": CLASSES if not self.odd() else self.some(CLASSES, 12), "nominal": r.random() < 0.75, "biometrics": r.random() < 0.5,
             "ownCitizensExcluded": r.random() < 0.4, "onward": "consent" if not self.odd() else r.choice(["never", "consent", "free"]),
             "evidence": r.choice(["no", "consent", "yes"]), "retentionDays": r.choice([0, 0, 100, 180, 181, 365])}
        if self.odd(0.2):
            del a[r.choice([k for k in a if k != "id"])]
        return a

    def recipient(self, desk, papers):
        r = self.r
        code = r.choice(["MOU-B"] * 6 + CODES) if not self.odd(0.1) else r.choice(["", "XYZ"])
        basis = {"code": code, "article": RIGHT_ARTICLE.get(code, "") if not self.odd(0.5) else r.choice(ARTICLES),
                 "citation": "s. 12" if not self.odd(0.4) else " ", "statement": "stated" if not self.odd(0.4) else ""}
        self.code = code
        one = {"desk": desk, "basis": basis, "purposes": self.some(PURPOSES, 3) if self.odd() else [self.fitting(code, "purposes", PURPOSES)]}
        if code in ("MOU-B", "MOU-M", "PIDC", "RBDES", "RMAS") != self.odd(0.3):
            papers.append(self.paper("a" + desk, one.get("country", desk), code))
            one["agreement"] = "a" + desk
        if self.odd(0.3):
            one["country"] = r.choice(STATES + ["QMA"])
        if self.odd(0.7):
            one["onward"] = self.some(STATES + ["QMA"], 2)
        if self.odd(0.3):
            one["community"] = r.random() < 0.5
        if self.odd(0.4):
            one["ceiling"] = r.choice(TLP)
        if code == "INT" or self.odd(0.3):
            one["channel"] = r.choice(["ncb", "ncb", "portal", "courier", "liaison", "embassy"])
        return one

    def paragraph(self, name, desks):
        r = self.r
        p = {"id": name, "originator": "QMA" if not self.odd() else r.choice(desks + STATES + [""]), "tlp": "AMBER" if not self.odd() else r.choice(TLP),
             "grading": "A2" if not self.odd(0.3) else r.choice(["", "Z9", "F6", "A"]), "gradedOn": self.day(0, -1, -365, -366 if self.odd() else -30),
             "checkedOn": self.day(0, -90, -91, -5, 1 if self.odd() else -2), "classes": [self.fitting(self.code, "classes", CLASSES)] if not self.odd(0.5) else self.some(CLASSES, 3)}
        if Case.nominal(p) or self.odd():
            p["persons"] = [self.person() for _ in range(r.randint(1, 2))]
        for field, chance, value in (
                ("nominal", 0.4, lambda: r.random() < 0.7), ("orcon", 0.3, lambda: r.random() < 0.7),
                ("thirdParty", 0.8, lambda: r.choice(["never", "consent", "free"])), ("exempt", 0.3, lambda: self.some(desks, 2)),
                ("handling", 0.5, lambda: self.some(["H0", "H1", "H2", "H3"], 2)), ("national", 0.2, lambda: self.some(["SULIT"], 1)),
                ("releaseTo", 0.6, lambda: self.some(desks + STATES, 4)), ("purposes", 0.4, lambda: self.some(PURPOSES, 9)),
                ("sanitised", 0.5, lambda: r.choice(["yes", "no", "not-said"])), ("expiry", 0.4, lambda: self.day(-1, 0, 1, 180, 179, 400)),
                ("translated", 0.5, lambda: r.random() < 0.8), ("translationMarked", 0.5, lambda: r.random() < 0.8),
                ("originalAttached", 0.5, lambda: r.random() < 0.8), ("cutFor", 0.5, lambda: self.some(desks, 2)),
                ("scheme", 0.2, lambda: r.choice(list(GRADES))),
                ("permissions", 0.7, lambda: [{"to": r.choice(desks + STATES), "until": self.day(-1, 0, 1, 60),
                                               "purposes": self.some(PURPOSES, 6) if r.random() < 0.4 else []} for _ in range(r.randint(1, 2))])):
            if self.odd(chance):
                p[field] = value()
        return p

    def answers(self, desks):
        r, given = self.r, []
        for rule, (each, favourable, _) in QUESTIONS.items():
            for to in [""] + (desks if each and self.odd(0.5) else []):
                if self.odd(0.4):
                    continue
                said = favourable if not self.odd(0.7) else r.choice(["yes", "no", "unsure"])
                given.append({"rule": rule, "recipient": to, "answer": said, "reason": "" if self.odd(0.4) else "looked at"})
        r.shuffle(given)
        return given

    def case(self):
        r, papers = self.r, []
        desks = r.sample(STATES, r.choice([1, 1, 1, 2, 2, 3])) if not self.odd(0.05) else []
        c = {"day": DAY, "sender": {"desk": "QMA"}, "author": self.officer("santos", ["analyst"]), "content": "v7",
             "recipients": [self.recipient(d, papers) for d in desks], "agreements": papers,
             "paragraphs": [self.paragraph("p%d" % i, desks) for i in range(1, r.randint(2, 4))] if not self.odd(0.05) else [],
             "answers": self.answers(desks), "reason": "asked for" if not self.odd(0.2) else "",
             "approvals": [{"officer": self.officer(r.choice(["tan"] * 6 + ["santos", "lim"]), [r.choice(["team-leader", "releasing-officer"])]),
                            "approves": not self.odd(0.3), "content": "v7" if not self.odd(0.3) else "v6",
                            "proof": r.choice(["own-vault", "portal", "file"]) if not self.odd(0.3) else "none"} for _ in range(r.randint(0, 2))],
             "terms": {"expiry": self.day(180, 1) if not self.odd(0.3) else self.day(0, -1), "review": self.day(90, 1) if not self.odd(0.3) else self.day(0, 180, 181),
                       "recallHours": 24 if not self.odd(0.3) else 0, "caveat": "yours" if not self.odd(0.3) else "", "contact": "24/7" if not self.odd(0.3) else " "}}
        c["sender"]["country"] = "QMA" if not self.odd(0.1) else r.choice(STATES)
        if self.odd(0.2):
            c["coauthors"] = self.some(["tan", "lim", "perera"], 2)
        if r.random() < 0.3:
            c["adviser"] = [{"officer": self.officer("perera" if not self.odd(0.2) else "santos", ["protection-adviser"]),
                             "rules": self.some([3, 6, 7, 8, 9, 10, 11], 7) if self.odd() else [7, 8, 9], "recipient": r.choice([""] * 3 + desks),
                             "allows": r.random() < 0.7, "reason": "looked at" if not self.odd(0.3) else " ",
                             "proof": "own-vault" if not self.odd(0.3) else "none"} for _ in range(r.randint(1, 2))]
        return c


# ---- comparing -----------------------------------------------------------------------------------

def ask(ctl, cases):
    lines = "\n".join(json.dumps(c) for c in cases)
    done = subprocess.run([ctl, "gate", "check", "--lines", "-"], input=lines.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        sys.exit("oracle: countersignctl ended with %d: %s" % (done.returncode, done.stderr.decode()))
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--cases", type=int, default=200000 if os.environ.get("COUNTERSIGN_FULL") else 2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=3)
    options = parser.parse_args()
    tables, differences, allowed, ready, reasons = Tables(), 0, 0, 0, {}
    for start in range(0, options.cases, 2500):
        seeds = range(options.seed + start, options.seed + min(start + 2500, options.cases))
        cases = [Maker(s, tables).case() for s in seeds]
        answers = ask(options.ctl, cases)
        if len(answers) != len(cases):
            sys.exit("oracle: %d answers to %d cases" % (len(answers), len(cases)))
        for seed, case, answer in zip(seeds, cases, answers):
            mine = Case(case, tables).decide()
            theirs = {(f["rule"], f["recipient"], f["paragraph"], f["verdict"], f["reason"]) for f in answer["findings"]}
            verdict = outcome(mine)
            allowed, ready = allowed + verdict[0], ready + verdict[1]
            for finding in mine:
                reasons[finding[4]] = reasons.get(finding[4], 0) + 1
            if mine != theirs or verdict != (answer["allowed"], answer["readyForApproval"]):
                differences += 1
                if differences <= options.show:
                    print("seed %d\n  only oracle: %s\n  only gate: %s\n  %s" % (seed, sorted(mine - theirs), sorted(theirs - mine), json.dumps(case)))
    print("oracle: %d cases, %d differences; %d allowed, %d ready for approval; %d reasons met" % (options.cases, differences, allowed, ready, len(reasons)))
    if os.environ.get("ORACLE_REASONS"):
        print(json.dumps(reasons, indent=1, sort_keys=True))
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
