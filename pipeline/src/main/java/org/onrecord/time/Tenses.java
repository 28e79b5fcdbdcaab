package org.onrecord.time;

import java.util.Optional;

/**
 * Tells from the verb nearest to a date whether it lies before or after the published date. A date
 * that only modifies a noun ("the July 8 election") says nothing by the verb before it.
 */
final class Tenses {

  private static final int REACH = 25;

  /** In words: how far from "is" a date can be of what it tells. */
  private static final int STATE_REACH = 7;

  private final Vocabulary vocabulary;

  Tenses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Direction direction(Words words, int from, int to) {
    boolean attributive = words.at(to).isNoun() || words.is(to, "'s") || words.isInnerHyphen(to);
    if (attributive) {
      return attributive(words, from, to);
    }
    if (words.is(from - 1, "since")) {
      return Direction.PAST;
    }
    if (isEndOfPastLength(words, from)) {
      return Direction.PAST;
    }
    Optional<Integer> own = before(words, from);
    Optional<Integer> verb = own.or(() -> after(words, to));
    if (own.isEmpty() && isInNounPhrase(words, from) && verb.isPresent()) {
      return besideNoun(words, verb.get());
    }
    if (isBesideDate(words, from)) {
      return Direction.FUTURE;
    }
    if (verb.filter(at -> isStateOfDay(words, at, from) || isOutlook(words, at)).isPresent()) {
      return Direction.FUTURE;
    }
    Direction byVerb = verb.map(at -> of(words, at)).orElse(Direction.UNTOLD);
    if (verb.filter(at -> at < from && setsDate(words, at, from)).isPresent()) {
      return Direction.FUTURE;
    }
    boolean limit =
        words.is(from - 1, "until", "till", "by", "to", "through", "from", "for")
            && !(words.is(to, "to", "ended") && vocabulary.unit(words.at(to - 1)).isPresent());
    if (byVerb == Direction.UNTOLD && words.is(from - 1, "until", "till", "by")) {
      return Direction.FUTURE;
    }
    if (limit && byVerb == Direction.PAST) {
      if (words.is(from - 1, "from") && words.is(to, "to", "until", "till", "through")) {
        return Direction.PAST;
      }
      boolean lasting = vocabulary.lasts(words.at(verb.orElse(-1)));
      if (!words.is(from - 1, "until", "till")) {
        return Direction.NEAREST;
      }
      return lasting ? Direction.PAST : Direction.FUTURE;
    }
    return byVerb;
  }

  /** "Sales in the six months to June rose": these months are over. */
  private boolean isEndOfPastLength(Words words, int date) {
    int to = words.run(date - 3, "the", "end", "of") ? date - 4 : date - 1;
    return words.is(to, "to", "ended", "until", "till")
        && vocabulary.unit(words.at(to - 1)).isPresent()
        && before(words, date)
            .filter(verb -> verb < to - 1)
            .or(() -> after(words, date + 1))
            .filter(verb -> of(words, verb) == Direction.PAST)
            .isPresent();
  }

  /**
   * "The death of Roe, on 9 January, closes": the date tells when that was, not when its verb is.
   */
  private static boolean isInNounPhrase(Words words, int date) {
    int noun = words.is(date - 2, ",") ? date - 3 : date - 2;
    return noun >= 0 && words.is(date - 1, "on", "in") && words.at(noun).isNoun();
  }

  private Direction besideNoun(Words words, int verb) {
    Direction byVerb = of(words, verb);
    if (byVerb == Direction.FUTURE) {
      return isModal(words, verb) ? Direction.COMING : Direction.UNTOLD;
    }
    return byVerb;
  }

  /** "record May 20", "due Monday", "falls due in March", but not "had been due in March". */
  private boolean isBesideDate(Words words, int date) {
    String sets = vocabulary.setsDate(words.at(date - 1));
    int behindPreposition = date - 2;
    boolean near =
        words.is(date - 1, "in", "on", "at", "by")
            && vocabulary.setsDate(words.at(behindPreposition)).equals("near")
            && !hadBeen(words, behindPreposition);
    return sets.equals("beside") || sets.equals("near") || near;
  }

  /** "On Friday the polls are open", but not "In January the mill is closed". */
  private static boolean isStateOfDay(Words words, int verb, int date) {
    boolean ahead = verb > date && words.is(date - 1, "on") && words.is(verb, "is", "are");
    return ahead || isCopulaBefore(words, verb, date);
  }

  /** "The vote is Friday", "is on Friday", "is up for election in November". */
  private static boolean isCopulaBefore(Words words, int verb, int date) {
    if (!words.is(verb, "is", "are") || verb > date || date - verb > STATE_REACH) {
      return false;
    }
    boolean beside = verb == date - 1;
    for (int at = verb + 1; at < date; at++) {
      if (!words.at(at).tag().matches("IN|TO|JJ|NN|NNS|RP|RB|HYPH")) {
        return false;
      }
    }
    return beside || words.is(date - 1, "on", "in", "at");
  }

  /** "On Thursday he is also due to announce", "is due in court". */
  private boolean isOutlook(Words words, int verb) {
    int ahead = verb + 1;
    while (words.at(ahead).tag().startsWith("RB") && !vocabulary.looksAhead(words.at(ahead))) {
      ahead++;
    }
    Word word = words.at(ahead);
    return words.is(verb, "is", "are", "'s", "'re")
        && vocabulary.looksAhead(word)
        && (words.is(ahead + 1, "to") || vocabulary.setsDate(word).equals("near"));
  }

  private boolean setsDate(Words words, int verb, int date) {
    String sets = vocabulary.setsDate(words.at(verb));
    boolean until = sets.equals("until") && words.is(date - 1, "until", "till", "to");
    boolean deadline = sets.equals("deadline") && words.is(date - 1, "by", "before", "until");
    return deadline || (until || sets.equals("verb")) && !hadBeen(words, verb);
  }

  private Direction attributive(Words words, int from, int to) {
    Optional<Integer> verb = before(words, from);
    if (verb.filter(at -> isPlanned(words, at)).isPresent()) {
      return Direction.FUTURE;
    }
    if (after(words, to).filter(at -> isModal(words, at)).isPresent()) {
      return Direction.FUTURE;
    }
    boolean coming = false;
    for (int i = to;
        i < to + 4 && (words.at(i).isNoun() || words.at(i).tag().startsWith("JJ"));
        i++) {
      coming |= vocabulary.isComing(words.at(i));
    }
    if (!coming) {
      return Direction.UNTOLD;
    }
    boolean will = verb.filter(at -> isModal(words, at)).isPresent();
    return will ? Direction.FUTURE : Direction.NEAREST;
  }

  /** "plans a July launch", but not "planned". */
  private boolean isPlanned(Words words, int verb) {
    return words.at(verb).tag().matches("VBZ|VBP")
        && vocabulary.looksAhead(words.at(verb))
        && !words.at(verb).lemma().equals("be");
  }

  /** "had been due to expire": what was planned and is over. */
  private static boolean hadBeen(Words words, int verb) {
    return words.is(verb - 1, "had") || words.is(verb - 1, "been") && words.is(verb - 2, "had");
  }

  private static boolean isModal(Words words, int verb) {
    for (int i = verb; i > verb - 4; i--) {
      if (words.at(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** The verb before the date in its clause. */
  private static Optional<Integer> before(Words words, int from) {
    for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
      if (words.at(i).isVerb() && (i == from - 1 || !isParticiple(words, i))) {
        return Optional.of(i);
      }
      boolean border = words.is(i, ";", ":") || words.at(i).isDash() && !words.isInnerHyphen(i);
      if (border) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "preferred shares", "losing side": a verb form that only describes a noun. */
  private static boolean isParticiple(Words words, int at) {
    boolean form = words.at(at).tag().equals("VBN") || words.at(at).tag().equals("VBG");
    boolean noun = words.at(at + 1).isNoun() || words.at(at + 1).tag().startsWith("JJ");
    return form && noun && !words.at(at - 1).isVerb() && !words.at(at - 1).tag().startsWith("RB");
  }

  private static Optional<Integer> after(Words words, int to) {
    for (int i = to; i < words.size() && i < to + REACH; i++) {
      if (words.at(i).isVerb()) {
        return Optional.of(groupHead(words, i));
      }
    }
    return Optional.empty();
  }

  /** The last verb of the group that starts here: "will [not] be held". */
  private static int groupHead(Words words, int first) {
    int head = first;
    for (int i = first + 1; i < first + 5; i++) {
      if (words.at(i).isVerb()) {
        head = i;
      } else if (!words.at(i).tag().startsWith("RB") && !words.is(i, "to", "n't")) {
        break;
      }
    }
    return head;
  }

  private Direction of(Words words, int verb) {
    int first = verb;
    for (int i = verb - 1; i > verb - 6; i--) {
      Word word = words.at(i);
      if (word.is("to") && words.at(i + 1).tag().equals("VB")) {
        return infinitive(words, i);
      }
      if (word.isVerb()) {
        first = i;
      } else if (!word.tag().startsWith("RB") && !word.is("n't")) {
        break;
      }
    }
    return finite(words, first, verb);
  }

  /** "plans to meet" looks ahead, "came to meet" does not. */
  private Direction infinitive(Words words, int to) {
    if (words.is(to + 1, "be") && words.at(to - 1).isNoun()) {
      return Direction.FUTURE;
    }
    for (int i = to - 1; i >= 0 && i > to - 10; i--) {
      Word word = words.at(i);
      if (vocabulary.looksAhead(word) && !word.is("had", "been")) {
        boolean planned = words.is(i, "was", "were") || words.is(i - 1, "was", "were");
        return hadBeen(words, i) ? Direction.PAST : planned ? Direction.PLANNED : Direction.FUTURE;
      }
      if (word.isVerb()) {
        if (isModal(words, i)) {
          return Direction.FUTURE;
        }
        boolean past = word.tag().equals("VBD") || word.tag().equals("VBN");
        return past && to - i <= 4 ? Direction.PAST : Direction.UNTOLD;
      }
    }
    return Direction.UNTOLD;
  }

  private Direction finite(Words words, int first, int verb) {
    for (int i = first; i <= verb; i++) {
      if (words.at(i).tag().equals("MD")) {
        boolean perfect = words.is(i + 1, "have") && words.at(i + 2).tag().equals("VBN");
        return perfect ? Direction.PAST : Direction.FUTURE;
      }
    }
    Word head = words.at(verb);
    Word lead = words.at(first);
    if (lead.tag().equals("VBD") || lead.is("has", "have", "had", "was", "were", "'ve")) {
      return Direction.PAST;
    }
    if (head.tag().equals("VBN")) {
      boolean ahead = vocabulary.looksAhead(head) || isSupposed(words, first);
      return ahead ? Direction.FUTURE : Direction.PAST;
    }
    boolean progressive = lead.is("is", "are", "'s", "'re", "am") && head.tag().equals("VBG");
    if (progressive || head.tag().equals("VB")) {
      return Direction.FUTURE;
    }
    return lead.tag().equals("VBZ") || lead.tag().equals("VBP")
        ? present(head, words.at(verb + 1))
        : Direction.PAST;
  }

  /** "unless a deal is reached by Friday". */
  private static boolean isSupposed(Words words, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 10; i--) {
      if (words.is(i, "if", "unless")) {
        return true;
      }
      if (words.at(i).isVerb() || words.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private Direction present(Word head, Word next) {
    boolean ahead = vocabulary.looksAhead(head) && !head.lemma().equals("be");
    return ahead || vocabulary.isScheduled(head, next) ? Direction.FUTURE : Direction.UNTOLD;
  }
}
