package org.onrecord.entity;

import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;

/** Says where a run of words that belong to one name begins and ends. */
final class NameRuns {

  /** Longer runs of capitals are lists or tables. */
  private static final int LONGEST_NAME = 15;

  private static final String QUOTE = "[\"“”]|``|''";

  private final DocumentWords words;
  private final KnownNames known;
  private final NameShapes shapes;
  private final TypingCues cues = TypingCues.all();

  NameRuns(DocumentWords words, KnownNames known) {
    this.words = words;
    this.known = known;
    this.shapes = new NameShapes(words);
  }

  /** One past the last token of the name that may start at {@code first}; first when none does. */
  int endOf(Sentence sentence, int first, int[] knownEnds) {
    if (!starts(sentence, first, knownEnds)) {
      return first;
    }
    int end = Math.max(first + 1, knownEnds[first]);
    boolean fixed = knownEnds[first] > 0;
    while (end < sentence.size() && end - first < LONGEST_NAME) {
      int next = joined(sentence, first, end, knownEnds, fixed);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean starts(Sentence sentence, int at, int[] knownEnds) {
    if (knownEnds[at] > 0) {
      return knownEnds[at] > at + 1 || isPlausibleKnown(sentence, at);
    }
    Token token = sentence.token(at);
    if (isBeforeDescriber(sentence, at)) {
      return false;
    }
    if (token.label() != Label.NONE) {
      return shapes.isNameLike(sentence, at) && !startsTitle(sentence, at);
    }
    if (words.isTitleCased(sentence)) {
      return NameText.hasInnerCapital(token.text());
    }
    return shapes.isNameLike(sentence, at)
        && !NotNames.all().contains(token.text())
        && !Titles.all().covers(sentence, at);
  }

  /** "Homewares" of "Homewares chain Lund & Barley", which the labels take for one name. */
  private static boolean isBeforeDescriber(Sentence sentence, int at) {
    return DocumentWords.isInitial(sentence, at)
        && at + 2 < sentence.size()
        && sentence.token(at + 1).tag().equals("NN")
        && sentence.token(at + 1).label() == Label.ORGANIZATION
        && sentence.token(at + 2).label() == Label.ORGANIZATION
        && sentence.token(at + 2).isProperNoun();
  }

  /** "visa" is no company; neither is "Visa" where English writes every word with a capital. */
  private boolean isPlausibleKnown(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean weakPlace = words.isTitleCased(sentence) || DocumentWords.isInitial(sentence, at);
    return token.label() != Label.NONE
        || token.isProperNoun()
        || !(weakPlace && words.occursInLowerCase(token.text()));
  }

  private boolean startsTitle(Sentence sentence, int at) {
    int length = Titles.all().lengthAt(sentence, at);
    return length > 0
        && at + length < sentence.size()
        && sentence.token(at).label() == Label.PERSON
        && sentence.token(at + length).label() == Label.PERSON;
  }

  /** Where the run ends when what stands at {@code end} belongs to it; {@code end} if not. */
  private int joined(Sentence sentence, int first, int end, int[] knownEnds, boolean fixed) {
    Token token = sentence.token(end);
    boolean betweenKnown = fixed || end + 1 < sentence.size() && knownEnds[end + 1] > 0;
    if (DocumentWords.isHyphen(sentence, end)) {
      boolean joins =
          isOneOrganization(sentence, end) && !fixed
              || !betweenKnown && joinsByHyphen(sentence, first, end);
      return joins ? end + 2 : end;
    }
    Label label = MentionSpotter.labelOf(sentence, first, end - 1);
    if (label == Label.PERSON && isNickname(sentence, end)) {
      return end + 4;
    }
    if (isConnector(sentence, end, label) && end + 1 < sentence.size()) {
      return shapes.isNameLike(sentence, end + 1) ? Math.max(end + 2, knownEnds[end + 1]) : end;
    }
    if (!shapes.isNameLike(sentence, end) || endsName(sentence, first, end)) {
      return end;
    }
    if (fixed && token.label() != label && !isNameTail(token)) {
      return end;
    }
    if (knownEnds[end] > end + 1 && (token.label() != label || label == Label.PERSON)) {
      return end;
    }
    return continues(sentence, first, end, label) ? Math.max(end + 1, knownEnds[end]) : end;
  }

  /** "Cornelius <em>"Duke" Abbot</em>". */
  private static boolean isNickname(Sentence sentence, int quote) {
    return quote + 3 < sentence.size()
        && sentence.token(quote).text().matches(QUOTE)
        && sentence.token(quote + 2).text().matches(QUOTE)
        && NameText.startsUpper(sentence.token(quote + 1).text())
        && sentence.token(quote + 3).isProperNoun();
  }

  private boolean continues(Sentence sentence, int first, int end, Label label) {
    Token token = sentence.token(end);
    if (token.label() == label) {
      return label != Label.NONE || !words.isTitleCased(sentence);
    }
    if (words.isTitleCased(sentence)) {
      return false;
    }
    if (token.label() == Label.NONE) {
      return token.isProperNoun() && !Titles.all().covers(sentence, end);
    }
    if (label == Label.NONE) {
      Token before = sentence.token(end - 1);
      return token.label() != Label.PERSON
          ? !DocumentWords.isInitial(sentence, first)
          : GivenNames.all().contains(before.text()) || isInitialLetter(before.text());
    }
    return label == Label.LOCATION && token.label() == Label.ORGANIZATION;
  }

  private static boolean isInitialLetter(String word) {
    return word.length() == 2 && word.endsWith(".") && NameText.startsUpper(word);
  }

  private boolean isNameTail(Token token) {
    return token.isProperNoun() && cues.isSuffix(token.text());
  }

  /** A capitalised word that cannot be part of the name to its left. */
  private static boolean endsName(Sentence sentence, int first, int at) {
    Token token = sentence.token(at);
    boolean longTitle = Titles.all().lengthAt(sentence, at) > 1;
    boolean titledPerson =
        Titles.all().isTitleWord(token.text())
            && at + 1 < sentence.size()
            && GivenNames.all().contains(sentence.token(at + 1).text());
    return (longTitle || titledPerson) && at > first
        || token.label() == Label.NONE
            && (NotNames.all().contains(token.text()) || Titles.all().covers(sentence, at))
            && at > first;
  }

  private boolean isConnector(Sentence sentence, int at, Label label) {
    Token token = sentence.token(at);
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    if (token.label() != Label.NONE && token.label() == label && next.label() == label) {
      return !shapes.isNameLike(sentence, at);
    }
    return switch (token.text()) {
      case "&" -> label != Label.PERSON;
      case "and" -> isBodyOfTwoFields(sentence, at, label);
      case "on" -> cues.takesOn(sentence.token(at - 1).text()) && next.isProperNoun();
      case "of", "for" ->
          cues.isSuffix(sentence.token(at - 1).text())
              && next.isProperNoun()
              && !known.find(next.text()).filter(e -> e.type() != EntityType.LOCATION).isPresent();
      default -> WordLists.of("particle").contains(token.text()) && next.label() == Label.PERSON;
    };
  }

  /** "Ministry of Roads and Waterways", "Roads and Waterways Committee"; not two names. */
  private boolean isBodyOfTwoFields(Sentence sentence, int and, Label label) {
    int end = and + 1;
    while (end < sentence.size()
        && shapes.isNameLike(sentence, end)
        && sentence.token(end).label() != Label.PERSON) {
      end++;
    }
    boolean oneField = sentence.token(and - 1).label() == Label.NONE || label == Label.ORGANIZATION;
    return oneField
        && end - and > 2
        && Roles.all().isPublicWord(sentence.token(end - 1).text())
        && known.find(NameText.of(sentence, and + 1, end - 1)).isEmpty()
        && known.find(sentence.token(and - 1).text()).isEmpty();
  }

  private static boolean isOneOrganization(Sentence sentence, int hyphen) {
    return sentence.token(hyphen - 1).label() == Label.ORGANIZATION
        && sentence.token(hyphen).label() == Label.ORGANIZATION
        && sentence.token(hyphen + 1).label() == Label.ORGANIZATION;
  }

  private boolean joinsByHyphen(Sentence sentence, int first, int hyphen) {
    String left = sentence.token(hyphen - 1).text();
    String right = sentence.token(hyphen + 1).text();
    char start = right.charAt(0);
    if (!Character.isUpperCase(start) && !Character.isDigit(start)) {
      Label label = sentence.token(hyphen + 1).label();
      return label != Label.NONE && label == sentence.token(hyphen - 1).label()
          || isPlaceBetweenHyphens(sentence, hyphen);
    }
    if (GivenNames.all().contains(left) && GivenNames.all().contains(right)) {
      return true;
    }
    boolean describes = isCommonNoun(sentence, hyphen + 2);
    if (!describes && isPersonInFull(sentence, first, hyphen)) {
      return true;
    }
    boolean twoNames =
        known.find(left).isPresent()
            || known.find(right).isPresent()
            || NotNames.all().contains(left)
            || (words.occursAlone(left) && words.occursAlone(right))
            || (describes && haveOtherLabels(sentence, hyphen));
    return !twoNames || NameText.of(sentence, first, hyphen + 1).length() <= 3;
  }

  /**
   * "the Roe-Acme feud" joins two names, and the recogniser tells them apart. Where no noun
   * follows, it has only stumbled over the second half of one name: "Roe-Acme resigned".
   */
  private static boolean haveOtherLabels(Sentence sentence, int hyphen) {
    Label right = sentence.token(hyphen + 1).label();
    return right != Label.NONE && right != sentence.token(hyphen - 1).label();
  }

  private static boolean isCommonNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isNoun()
        && !sentence.token(at).isProperNoun();
  }

  /**
   * "Ann Lincoln-Moss": behind a given name the first half is a surname, though it names a city.
   */
  private static boolean isPersonInFull(Sentence sentence, int first, int hyphen) {
    return hyphen - first > 1
        && GivenNames.all().contains(sentence.token(first).text())
        && sentence.token(hyphen - 1).label() == Label.PERSON
        && sentence.token(hyphen + 1).label() == Label.PERSON;
  }

  /** The first hyphen of "Winkel-am-See", not that of "Calder-to-Tarnby". */
  private static boolean isPlaceBetweenHyphens(Sentence sentence, int hyphen) {
    int second = hyphen + 2;
    return WordLists.of("place-particle").contains(sentence.token(hyphen + 1).text())
        && second < sentence.size()
        && DocumentWords.isHyphen(sentence, second)
        && NameText.startsUpper(sentence.token(second + 1).text());
  }
}
