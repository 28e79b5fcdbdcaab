package org.onrecord.claim;

/**
 * Finds the noun for the event that a time belongs to, where no verb tells of it: "the June opening
 * of the plant", "the death of Roe on 9 January closes a chapter". By word order, since parsers
 * hang such times on the verb behind.
 */
final class DatedNouns {

  private static final String DATING = "on|in|during";
  private static final String NEW_DAY = "to|till|until|for";
  private static final String SET_DAY = "in";

  private DatedNouns() {}

  /** The noun to which the time of these tokens belongs, or -1. */
  static int of(Syntax syntax, int first, int last) {
    int behind = behind(syntax, first, last);
    if (behind >= 0) {
      return behind;
    }
    int parted = parted(syntax, first, last);
    return parted >= 0 ? parted : ahead(syntax, first);
  }

  /**
   * "arrest" of "the arrest took place on Monday", "trial" of "the trial was postponed to Monday":
   * the event of which the verb says only that it is at the time that starts at {@code first}, or
   * -1.
   */
  static int happening(Syntax syntax, int verb, int first) {
    boolean occurs = Signals.SHIPPED.effectOfVerb(syntax, verb, "occurring").isPresent();
    boolean moves =
        Signals.SHIPPED.effectOfVerb(syntax, verb, "moving").isPresent()
            && isNewDay(syntax, verb, first);
    String[] told = moves ? new String[] {"nsubj", "obj"} : new String[] {"nsubj"};
    return syntax.children(verb, told).stream()
        .filter(noun -> occurs || moves && (syntax.isPassive(verb) || syntax.is(noun, "obj")))
        .filter(noun -> isEvent(syntax, noun))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Whether the verb may move something to the time: "moved to March 4", "scheduled in March", but
   * not "moved on Monday".
   */
  static boolean isNewDay(Syntax syntax, int verb, int first) {
    int start = syntax.adjunctStart(first);
    String opening = syntax.token(start).text();
    boolean sets =
        Signals.SHIPPED.effectOfVerb(syntax, verb, "setting").isPresent()
            && (start == first || opening.equals(SET_DAY));
    return sets || opening.matches(NEW_DAY);
  }

  /** "the <em>June</em> opening", "<em>Tuesday</em>'s resignation". */
  private static int behind(Syntax syntax, int first, int last) {
    boolean owns = last + 1 < syntax.size() && syntax.token(last + 1).tag().equals("POS");
    boolean opened = first > 0 && syntax.token(first - 1).tag().matches("DT|PRP\\$|POS|JJ");
    boolean article = syntax.token(first).tag().equals("DT");
    int next = owns ? last + 2 : last + 1;
    if (next >= syntax.size() || !(owns || opened || article)) {
      return -1;
    }
    int head = syntax.phraseHead(next);
    return head >= 0 && syntax.phraseStart(head) >= first && isEvent(syntax, head) ? head : -1;
  }

  /** "the resignation on <em>Monday</em> of its chief": the time parts the noun from its own. */
  private static int parted(Syntax syntax, int first, int last) {
    boolean parts =
        first > 1
            && last + 1 < syntax.size()
            && syntax.token(first - 1).text().matches(DATING)
            && syntax.token(last + 1).is("of");
    return parts && isEvent(syntax, first - 2) ? first - 2 : -1;
  }

  /**
   * "The death of Roe on <em>9 January</em>": only in front of its clause's verb, as behind one
   * ("announced the death of Roe on Monday") the time may be the verb's.
   */
  private static int ahead(Syntax syntax, int first) {
    int preposition = first - 1;
    return preposition > 0 && syntax.token(preposition).text().matches(DATING)
        ? before(syntax, preposition)
        : -1;
  }

  /** The noun for an event that opens its clause, to which the preposition belongs; or -1. */
  static int before(Syntax syntax, int preposition) {
    for (int at = preposition - 1; at >= 0 && isInside(syntax, at); at--) {
      boolean ends = !syntax.isInPhrase(at + 1);
      if (ends && isEvent(syntax, at)) {
        return opensClause(syntax, at) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isInside(Syntax syntax, int at) {
    return syntax.isInPhrase(at) || syntax.token(at).tag().matches("IN|TO|,|HYPH|CC");
  }

  /** Whether no verb stands before the noun in its clause. */
  private static boolean opensClause(Syntax syntax, int noun) {
    for (int at = noun - 1; at >= 0; at--) {
      String tag = syntax.token(at).tag();
      if (tag.matches("[,:]|``|''|-[LR]RB-")) {
        return true;
      }
      if (syntax.isVerb(at) || tag.equals("MD")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEvent(Syntax syntax, int noun) {
    return syntax.token(noun).tag().equals("NN")
        && PredicateFamilies.shipped()
            .ofNoun(syntax.sentence(), noun)
            .filter(family -> !family.isMeasure())
            .isPresent();
  }
}
