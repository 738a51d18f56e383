#!/usr/bin/env python3
"""Seeded faults of the gate: each is put into a copy of one source file, the gate's test program is linked
anew with it, and the tests must fail.

  tests/gate/mutants.py [--build build/release] [--sample N] [--seed S] [--only TEXT]

Only the changed file is compiled and only the test program linked; the tree is not touched.
Without --sample every fault is tried; CI takes 6.
"""
import argparse
import json
import os
import random
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
AUTHORITY, ITEMS, PROTECTION, TERMS = ("core/release/rules_%s.cpp" % n for n in ("authority", "items", "protection", "terms"))
GATE, VIEW, FINDINGS = ("core/release/%s.cpp" % n for n in ("gate", "gate_view", "findings"))
ALLOWANCE, AGREEMENT, BASIS = ("core/agreements/%s.cpp" % n for n in ("allowance", "agreement", "legal_basis"))

# (file, what stands there once, what stands there instead)
MUTANTS = [
    # the table
    (GATE, "{3, Blocks, Proposed, true, Answer::Yes,", "{3, Blocks, Proposed, true, Answer::No,"),
    (GATE, "{4, Warns, Always, false, Answer::Yes,", "{4, Blocks, Always, false, Answer::Yes,"),
    (GATE, "{6, Blocks, WhereCalled, true, Answer::Yes,", "{6, Warns, WhereCalled, true, Answer::Yes,"),
    (GATE, "{7, Blocks, Always, false, Answer::No,", "{7, Blocks, Always, false, Answer::Yes,"),
    (GATE, "{9, Blocks, WhereCalled,", "{9, Warns, WhereCalled,"),
    (GATE, "{10, Blocks, Always, true, Answer::No,", "{10, Warns, Always, true, Answer::No,"),
    (GATE, "{11, Blocks, Always, false,", "{11, Warns, Always, false,"),
    (GATE, "{14, Warns, Proposed, true, Answer::No,", "{14, Warns, Proposed, true, Answer::Yes,"),
    (GATE, "{15, Warns, Proposed, true, Answer::Yes,", "{15, Warns, Proposed, true, Answer::No,"),
    (GATE, "{16, Warns, Always, false, Answer::No,", "{16, Warns, Always, false, Answer::Yes,"),
    (GATE, "{17, Warns, Always, true,", "{17, Warns, Always, false,"),
    (GATE, "{20, Warns, Proposed,", "{20, Warns, Computed,"),
    (GATE, "return rule.asked != Asked::Computed;", "return rule.asked == Asked::Always;"),
    # words of the rules
    (VIEW, "if (!item.cutFor.contains(recipient.desk))\n            items << &item;", "items << &item;"),
    (VIEW, "!permission.until.isValid() || day <= permission.until", "!permission.until.isValid() || day < permission.until"),
    (VIEW, "return permission.to == to && open && covers;", "return permission.to == to && open;"),
    (VIEW, "return permission.to == to && open && covers;", "return open && covers;"),
    (VIEW, "OnwardRule::Free)\n        reached", "OnwardRule::PriorConsent)\n        reached"),
    (VIEW, "reached += setOf(other.onward);", "reached += setOf(recipient.onward);"),
    (VIEW, "before != reached.size();) {", "before < 0;) {"),
    (VIEW, "return reached - Countries{m_question.senderDesk, m_question.senderCountry};", "return reached;"),
    (VIEW, "if (given.recipient.isNull())\n            forAll", "if (given.recipient.isNull() || recipient == nullptr)\n            forAll"),
    (VIEW, "given.recipient == recipient->desk)\n            return &given;", "given.recipient != recipient->desk)\n            return &given;"),
    (VIEW, "HandlingCode::OtherRestrictions) || !item->marking.national.isEmpty()", "HandlingCode::OtherRestrictions)"),
    (VIEW, "return isProtected(person) && persecutorsReached(person, *recipient).isEmpty()\n                    &&", "return isProtected(person) &&"),
    (VIEW, "return any(going(), [](const Item *item) { return item->translated; });", "return true;"),
    (VIEW, "decided = decided.value_or(true) && decision.allows;", "decided = decided.value_or(false) || decision.allows;"),
    (VIEW, "decided = decided.value_or(true) && decision.allows;", "decided = decision.allows;"),
    (VIEW, "decision.officer.roles.contains(objects::Role::ProtectionAdviser)", "!decision.officer.roles.isEmpty()"),
    (VIEW, "&& !isAuthor(decision.officer) ", ""),
    (VIEW, " && !decision.reason.trimmed().isEmpty()", ""),
    (VIEW, "const bool meant = decision.rules.contains(rule)\n            &&", "const bool meant ="),
    (VIEW, "given->answer != Answer::No);", "given->answer == Answer::Yes);"),
    (VIEW, " + setOf(person.formerResidences)", ""),
    (VIEW, "setOf(person.nationalities) + setOf(person.origins)", "setOf(person.nationalities)"),
    (VIEW, "return officer.desk == m_question.senderDesk && (", "return ("),
    (VIEW, "day() <= officer.validUntil);", "day() < officer.validUntil);"),
    (VIEW, "officer.validFrom <= day())", "officer.validFrom < day())"),
    (VIEW, " || m_question.coauthors.contains(officer.id)", ""),
    (VIEW, "!person.persecutors.isEmpty()\n        ||", "false\n        ||"),
    (VIEW, 'text == "XXA"_L1 || text == "XXB"_L1', 'text == "XXA"_L1'),
    (VIEW, "add(findings, finding(rule, Verdict::NeedsAdviser, open, recipient, item, values));", "add(findings, finding(rule, Verdict::Warn, open, recipient, item, values));"),
    (VIEW, "block(findings, rule, Reason::AdviserRefused", "block(findings, rule, Reason::AdviserAllowed"),
    (VIEW, "if (given->answer == rule.favourable)", "if (given->answer == rule.favourable || given->answer == Answer::Unsure)"),
    (VIEW, "if (given->answer == Answer::Unsure && blocks)", "if (given->answer == Answer::Unsure && !blocks)"),
    (VIEW, "if (given == nullptr) {\n        add(findings, finding(rule, Verdict::NeedsAnswer", "if (given == nullptr) {\n        add(findings, finding(rule, Verdict::Pass"),
    # 1 to 3
    (AUTHORITY, "if (basis.neverArticles.contains(article))", "if (false)"),
    (AUTHORITY, "!basis.articles.contains(article))", "article.isEmpty())"),
    (AUTHORITY, "isParty(recipient.country, *basis", "isParty(view.question().senderCountry, *basis"),
    (AUTHORITY, "if (recipient.channel != Channel::Ncb)", "if (recipient.channel == Channel::Portal && recipient.community && false)"),
    (AUTHORITY, "return !item.persons.isEmpty()\n        && ", "return "),
    (AUTHORITY, "if (item.dataClasses.isEmpty() || !covered)", "if (!covered)"),
    (AUTHORITY, "if (isNominal(item) && !basis.nominal)", "if (item.nominal && basis.nominal)"),
    (AUTHORITY, "return recipient.agreement && basis.agreementKinds.contains(recipient.agreement->kind);", "return recipient.agreement.has_value();"),
    (AUTHORITY, "unknown = unknown || person.nationalities.isEmpty();", ""),
    (AUTHORITY, "bool unknown = item.persons.isEmpty();", "bool unknown = false;"),
    (AUTHORITY, "nominal || marking.orcon || marking.tlp > Tlp::Amber", "nominal || marking.tlp > Tlp::Amber"),
    (AUTHORITY, "marking.orcon || marking.tlp > Tlp::Amber", "marking.orcon || marking.tlp > Tlp::AmberStrict"),
    (AUTHORITY, "load.officer = basis == nullptr || !agreementFits(recipient, *basis);", "load.officer = basis == nullptr;"),
    (AUTHORITY, "(!load.officer && officer.roles.contains(objects::Role::TeamLeader))", "officer.roles.contains(objects::Role::TeamLeader)"),
    (AUTHORITY, "if (view.isAuthor(officer))\n        return Reason::SelfApproval;", ""),
    (AUTHORITY, "if (approval.proof == Proof::None)", "if (approval.proof != Proof::OwnVault)"),
    (AUTHORITY, "if (approval.content != view.question().content)\n        return Reason::ApprovalOfOtherVersion;", ""),
    (AUTHORITY, "if (officer.ceiling < load.top)", "if (officer.ceiling <= load.top && load.top != Tlp::Amber)"),
    (AUTHORITY, "if (officer.ceiling < load.top)", "if (load.top < officer.ceiling)"),
    (AUTHORITY, "if (!delegated)", "if (delegated && false)"),
    (AUTHORITY, "if (!flaw && !approval.approves)", "if (false)"),
    (AUTHORITY, "if (!view.stands(author) || !mayWrite(author))", "if (!view.stands(author))"),
    (AUTHORITY, "if (purposes.isEmpty())\n            block", "if (false)\n            block"),
    (AUTHORITY, "if (basis != nullptr && !within(purposes, basis->purposes))", "if (false)"),
    (AUTHORITY, "!item->purposes.isEmpty() && !within(purposes, item->purposes)", "!within(purposes, item->purposes)"),
    # 5, 6, 11 to 13
    (ITEMS, "constexpr qint64 kGradingDays = 365;", "constexpr qint64 kGradingDays = 366;"),
    (ITEMS, "constexpr qint64 kCheckedDays = 90;", "constexpr qint64 kCheckedDays = 89;"),
    (ITEMS, "return age >= 0 && age <= days;", "return age <= days;"),
    (ITEMS, "item.originator == recipient.desk || view.isPermitted(item, recipient))\n        return;", "view.isPermitted(item, recipient))\n        return;"),
    (ITEMS, "if (item.marking.orcon)", "if (false)"),
    (ITEMS, "contains(HandlingCode::NoDissemination))", "contains(HandlingCode::NotInProceedings))"),
    (ITEMS, "else if (item.thirdParty == ThirdPartyRule::Never)", "else if (item.thirdParty == ThirdPartyRule::Never && !item.exempt.contains(recipient.desk))"),
    (ITEMS, "!item.exempt.contains(recipient.desk))\n        block(findings, rule, Reason::ThirdPartyConsent", "true)\n        block(findings, rule, Reason::ThirdPartyConsent"),
    (ITEMS, "if (tlp > recipient.ceiling)", "if (tlp >= recipient.ceiling)"),
    (ITEMS, "const bool named = item.releaseTo.contains(recipient.desk) || permitted;", "const bool named = item.releaseTo.contains(recipient.desk);"),
    (ITEMS, "if (tlp == Tlp::Red && !named)", "if (tlp == Tlp::Red && !named && !item.releaseTo.isEmpty())"),
    (ITEMS, "if (tlp >= Tlp::AmberStrict && !view.reachBeyond", "if (tlp > Tlp::AmberStrict && !view.reachBeyond"),
    (ITEMS, "if (tlp == Tlp::Green && !recipient.community)", "if (tlp <= Tlp::Green && !recipient.community)"),
    (ITEMS, "if (fromElsewhere && tlp == Tlp::Amber)", "if (fromElsewhere && tlp == Tlp::Green)"),
    (ITEMS, "&& evidence && !permitted)", "&& evidence)"),
    (ITEMS, "if (item->sanitised == Sanitised::No)", "if (item->sanitised != Sanitised::Yes)"),
    (ITEMS, "if (!item->grading || !item->grading->isValid())", "if (!item->grading)"),
    # 7, 8, 10
    (PROTECTION, "person.consent;", "true;"),
    (PROTECTION, "inquiry->answer == Answer::Yes && person.consent", "inquiry->answer != Answer::Unsure && person.consent"),
    (PROTECTION, "direct ? Reason::ReachesHome : Reason::ReachesHomeOnward", "Reason::ReachesHome"),
    (PROTECTION, "block(findings, rule, Reason::ReachesPersecutor, &recipient, &item, codes(persecutors));\n        return;", "block(findings, rule, Reason::ReachesPersecutor, &recipient, &item, codes(persecutors));"),
    (PROTECTION, "else if (!knowsOrigin(person))", "else if (false)"),
    (PROTECTION, 'return !code.text().startsWith(QLatin1StringView("XX"));', "return !code.isNull();"),
    (PROTECTION, "else if (given->answer == Answer::No && flagged(view.going()))", "else if (given->answer == Answer::Yes && flagged(view.going()))"),
    (PROTECTION, "if (flagged(items))", "if (flagged(items) && given != nullptr && given->answer != Answer::No)"),
    (PROTECTION, "if (recipient.purposes.contains(markings::Purpose::CapitalCase))", "if (false)"),
    # 18 to 22
    (TERMS, "else if (terms.expiry <= view.day())", "else if (terms.expiry < view.day())"),
    (TERMS, "terms.review > terms.expiry", "terms.review >= terms.expiry"),
    (TERMS, "terms.review <= view.day()", "terms.review < view.day()"),
    (TERMS, "if (terms.recallHours == 0)", "if (false)"),
    (TERMS, "expiry <= view.day().addDays(days)", "expiry < view.day().addDays(days)"),
    (TERMS, "if (item->expiry < view.day())", "if (item->expiry <= view.day())"),
    (TERMS, "expiry > item->expiry", "expiry >= item->expiry"),
    (TERMS, "given->answer != asked.favourable && given->reason", "given->answer == Answer::Unsure && given->reason"),
    (TERMS, "if (view.question().reason.trimmed().isEmpty())", "if (view.question().reason.isEmpty())"),
    (FINDINGS, "return all(findings, {Verdict::Pass, Verdict::Warn});", "return all(findings, {Verdict::Pass, Verdict::Warn, Verdict::NeedsApproval});"),
    (FINDINGS, "{Verdict::Pass, Verdict::Warn, Verdict::NeedsApproval});", "{Verdict::Pass, Verdict::Warn, Verdict::NeedsApproval, Verdict::NeedsAdviser});"),
    # agreements and bases
    (ALLOWANCE, "if (!agreement.hasParty(wanted.sender))", "if (false)"),
    (ALLOWANCE, "!clauses.purposes.contains(p) && !clauses.excludedPurposes.contains(p)", "!clauses.purposes.contains(p)"),
    (ALLOWANCE, "clauses.evidence == EvidentialUse::No", "clauses.evidence != EvidentialUse::Yes"),
    (ALLOWANCE, "if (nominal && clauses.ownCitizensExcluded)", "if (clauses.ownCitizensExcluded)"),
    (ALLOWANCE, "if (!listed || wanted.dataClasses.isEmpty())", "if (!listed)"),
    (AGREEMENT, "day > agreement.validUntil)", "day >= agreement.validUntil)"),
    (AGREEMENT, "day < agreement.validFrom)", "day <= agreement.validFrom)"),
    (BASIS, "day >= row.from && !row.reservedBases", "day > row.from && !row.reservedBases"),
    (BASIS, " && !row.reservedBases.contains(basis.code)", ""),
    (BASIS, "day >= validFrom)", "day > validFrom)"),
]


class Bench:
    def __init__(self, build, work):
        self.build, self.work = build, work
        with open(os.path.join(build, "compile_commands.json")) as file:
            self.commands = {os.path.relpath(c["file"], ROOT): c for c in json.load(file)}

    def compile(self, name, text):
        """Object of a changed copy of a source file."""
        command = self.commands[name]
        source, made = os.path.join(self.work, "mutant.cpp"), os.path.join(self.work, "mutant.o")
        with open(source, "w") as file:
            file.write(text)
        arguments, skip = [], False
        for word in shlex.split(command["command"]):
            if skip or word in (command["file"], "-Werror"):
                skip = False
            elif word == "-o":
                skip = True
            else:
                arguments.append(word)
        arguments += ["-w", "-o", made, source]
        subprocess.run(arguments, cwd=command["directory"], check=True)
        return made

    def link(self, objects, test="gate_test", more=()):
        """The test program as the build links it, with these objects before the rooms' own."""
        told = subprocess.run(["ninja", "-C", self.build, "-t", "commands", test], check=True, capture_output=True, text=True).stdout
        words = shlex.split(told.strip().splitlines()[-1].removeprefix(": && ").removesuffix(" && :"))
        program = os.path.join(self.work, test)
        words[words.index("-o") + 1] = program
        subprocess.run([words[0], *more, *objects, *words[1:]], cwd=self.build, check=True)
        return program


def caught(program):
    done = subprocess.run([program, "--gtest_brief=1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, check=False,
                          env=dict(os.environ, LC_ALL="C.UTF-8"))
    return done.returncode != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "release"))
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    chosen = [m for m in MUTANTS if options.only in m[0] or options.only in m[1]]
    if options.sample:
        seed = options.seed if options.seed is not None else int(time.time()) // 86400
        chosen = random.Random(seed).sample(chosen, options.sample)
        print("mutants: %d of %d by seed %d" % (len(chosen), len(MUTANTS), seed))
    missed = []
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(os.path.abspath(options.build), work)
        if caught(bench.link([])):
            sys.exit("mutants: the tests fail without any fault")
        for name, old, new in chosen:
            with open(os.path.join(ROOT, name)) as file:
                text = file.read()
            if text.count(old) != 1:
                sys.exit("mutants: '%s' stands %d times in %s" % (old, text.count(old), name))
            program = bench.link([bench.compile(name, text.replace(old, new))])
            if not caught(program):
                missed.append((name, old, new))
                print("mutants: NOT caught in %s\n  - %s\n  + %s" % (name, old, new), flush=True)
    print("mutants: %d tried, %d caught" % (len(chosen), len(chosen) - len(missed)))
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
