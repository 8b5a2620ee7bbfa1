package jom.portfolio.recruiting;

import jom.kernel.BusinessRuleViolation;

/** Nobody can be looked for, or a search not be ended like this; the code says which rule says so. */
public final class RecruitingRefused extends BusinessRuleViolation {

    private RecruitingRefused(Kind kind, String code, String message) {
        super(kind, "portfolio." + code, message);
    }

    static RecruitingRefused noGap() {
        return new RecruitingRefused(
                Kind.WRONG_STATE,
                "recruitingNoGap",
                "The portfolio has no gap there: nobody wants this cell, or two partners and more cover it.");
    }

    static RecruitingRefused notNeeded() {
        return new RecruitingRefused(
                Kind.FORBIDDEN,
                "recruitingNotNeeded",
                "What is looked for has to be at least one capability, and one that the cell takes.");
    }

    static RecruitingRefused notTheManager() {
        return new RecruitingRefused(
                Kind.FORBIDDEN, "recruitingNotTheManager", "The owner has to manage the portfolio.");
    }

    static RecruitingRefused past() {
        return new RecruitingRefused(Kind.FORBIDDEN, "recruitingPast", "The day has passed already.");
    }

    static RecruitingRefused running() {
        return new RecruitingRefused(
                Kind.WRONG_STATE, "recruitingRunning", "The portfolio looks for somebody there already.");
    }

    static RecruitingRefused changed() {
        return new RecruitingRefused(
                Kind.WRONG_STATE,
                "recruitingChanged",
                "This search was changed meanwhile. Look again and repeat your change.");
    }

    static RecruitingRefused ended() {
        return new RecruitingRefused(Kind.WRONG_STATE, "recruitingEnded", "This search has ended already.");
    }

    static RecruitingRefused incomplete() {
        return new RecruitingRefused(
                Kind.FORBIDDEN,
                "recruitingIncomplete",
                "Name the organisation that was found; if the search is given up, tell why.");
    }

    static RecruitingRefused notAble() {
        return new RecruitingRefused(
                Kind.FORBIDDEN,
                "recruitingNotAble",
                "Only a member of the portfolio that has all capabilities looked for closes the gap like this.");
    }
}
