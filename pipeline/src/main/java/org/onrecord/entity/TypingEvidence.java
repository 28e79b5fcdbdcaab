package org.onrecord.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;
import org.onrecord.entity.TypingCues.Place;
import org.onrecord.entity.TypingCues.Vote;

/** Weighs what the article says around each place of a name about its type. */
final class TypingEvidence {

  private static final double TITLE = 3;
  private static final double GIVEN_NAME = 2;
  private static final double SURNAME = 1.5;
  private static final double LABELLED_TOO = 1.5;
  private static final double INNER_WORD = 2;
  private static final double BRANCH = 3;
  private static final double KNOWN = 4;
  private static final double USER = 1000;
  private static final int MOST_LABELS = 4;
  private static final int REACH = 7;
  private static final int LONGEST_ENDING = 7;
  private static final int SHORTEST_ENDING = 4;

  /** Letters and a number, as products are numbered: "A380", "XJ-7". */
  private static final Pattern NUMBERED = Pattern.compile("[A-Z][A-Za-z]*-?[0-9]+[A-Za-z]?");

  private static final Set<String> SKIPPED =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "new");

  private final TypingCues cues = TypingCues.all();
  private final KnownNames known;

  TypingEvidence(KnownNames known) {
    this.known = known;
  }

  void weigh(NameForm form) {
    name(form);
    labels(form);
    for (Occurrence place : form.occurrences()) {
      place.title().ifPresent(title -> form.add(EntityType.PERSON, TITLE));
      before(form, place);
      after(form, place);
    }
  }

  /** "Acme USA" is of the type of "Acme". */
  void weighBranches(List<NameForm> forms) {
    Map<String, NameForm> byKey = new HashMap<>();
    forms.forEach(form -> byKey.put(form.key(), form));
    for (NameForm form : forms) {
      int last = form.words().size() - 1;
      NameForm parent = byKey.get(String.join(" ", form.words().subList(0, last)));
      boolean branch =
          parent != null
              && parent.type() == EntityType.ORGANIZATION
              && known.find(form.lastWord()).filter(e -> isPlace(e.type())).isPresent();
      if (branch) {
        form.add(EntityType.ORGANIZATION, BRANCH);
      }
    }
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.LOCATION;
  }

  /** A longer name that ends on what is a person elsewhere is that person's full name. */
  static void weighSurnames(List<NameForm> forms) {
    Set<String> surnames = new HashSet<>();
    for (NameForm form : forms) {
      if (form.isSingleWord() && form.isMostlyPerson() && form.type() == EntityType.PERSON) {
        surnames.add(form.key());
      }
    }
    for (NameForm form : forms) {
      if (!form.isSingleWord() && form.words().size() < 4 && surnames.contains(form.lastWord())) {
        form.add(EntityType.PERSON, SURNAME);
      }
    }
  }

  private void name(NameForm form) {
    known.user(form.key()).ifPresent(entry -> form.add(entry.type(), USER));
    known.find(form.key()).ifPresent(entry -> form.add(entry.type(), KNOWN));
    if (!form.isSingleWord()) {
      vote(form, Place.SUFFIX, form.lastWord());
      vote(form, Place.PREFIX, form.words().get(0));
      for (String inner : form.words().subList(1, form.words().size() - 1)) {
        boolean organization =
            cues.votes(Place.SUFFIX, inner).stream()
                .anyMatch(vote -> vote.type() == EntityType.ORGANIZATION);
        form.add(EntityType.ORGANIZATION, organization ? INNER_WORD : 0);
      }
      if (GivenNames.all().contains(form.words().get(0))) {
        form.add(EntityType.PERSON, GIVEN_NAME);
        form.add(EntityType.PERSON, form.labelled(Label.PERSON) > 0 ? LABELLED_TOO : 0);
      }
    }
    ending(form);
    if (NUMBERED.matcher(form.key()).matches()) {
      form.add(EntityType.PRODUCT, 1.5);
    } else if (form.isSingleWord() && NameText.isAllCaps(form.key())) {
      form.add(EntityType.ORGANIZATION, 0.5);
    }
  }

  /** Places have telling ends: "Northshire". */
  private void ending(NameForm form) {
    String word = form.lastWord();
    for (int length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
      if (word.length() > length + 1) {
        vote(form, Place.ENDING, word.substring(word.length() - length));
      }
    }
  }

  private static void labels(NameForm form) {
    for (Label label : Label.values()) {
      double count = 0;
      for (Occurrence place : form.occurrences()) {
        count += place.label() == label ? (place.solid() ? 1 : 0.4) : 0;
      }
      if (count > 0 && label != Label.NONE) {
        form.add(EntityType.valueOf(label.name()), Math.min(count, MOST_LABELS));
      }
    }
  }

  private void before(NameForm form, Occurrence place) {
    Sentence sentence = place.sentence();
    int at = place.first() - 1;
    while (at >= 0 && SKIPPED.contains(lower(sentence, at))) {
      at--;
    }
    if (at < 0) {
      return;
    }
    Token token = sentence.token(at);
    if (at == place.first() - 1 && token.isNoun()) {
      vote(form, Place.NOUN_BEFORE, noun(token));
    } else if (token.text().equals(",") && closes(sentence, place.last() + 1)) {
      appositionBefore(form, sentence, at);
    }
    if (token.isVerb()) {
      vote(form, Place.OBJECT, token.lemma());
    }
    vote(form, Place.BEFORE, lower(sentence, at));
    if (at > 0) {
      vote(form, Place.BEFORE, lower(sentence, at - 1) + " " + lower(sentence, at));
    }
  }

  /** "the research firm she helped found, X." */
  private void appositionBefore(NameForm form, Sentence sentence, int comma) {
    for (int i = comma - 1; i >= 0 && i >= comma - REACH; i--) {
      Token token = sentence.token(i);
      if (token.isProperNoun() || isPunctuation(token)) {
        return;
      }
      if (token.isNoun() && !cues.votes(Place.APPOSITION, noun(token)).isEmpty()) {
        vote(form, Place.APPOSITION, noun(token));
        return;
      }
    }
  }

  private void after(NameForm form, Occurrence place) {
    Sentence sentence = place.sentence();
    int at = place.last() + 1;
    if (at >= sentence.size()) {
      return;
    }
    Token token = sentence.token(at);
    vote(form, Place.AFTER, lower(sentence, at));
    if (at + 1 < sentence.size()) {
      vote(form, Place.AFTER, lower(sentence, at) + " " + lower(sentence, at + 1));
    }
    if (token.tag().equals("POS")) {
      vote(form, Place.POSSESSED, phraseHead(sentence, at + 1));
    } else if (token.isNoun() && !token.isProperNoun()) {
      vote(form, Place.COMPOUND, phraseHead(sentence, at));
    } else if (token.text().equals(",")) {
      appositionAfter(form, sentence, at + 1);
    }
    subject(form, sentence, at);
  }

  private void subject(NameForm form, Sentence sentence, int after) {
    int at = after;
    while (at < sentence.size() && at < after + 3 && isAuxiliary(sentence.token(at))) {
      at++;
    }
    if (at < sentence.size() && sentence.token(at).isVerb()) {
      vote(form, Place.SUBJECT, sentence.token(at).lemma());
    }
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("MD")
        || token.tag().equals("RB")
        || token.isLemma("have")
        || token.isLemma("do");
  }

  /** "X, a maker of bicycles," and "X, its new chatbot." */
  private void appositionAfter(NameForm form, Sentence sentence, int start) {
    if (start >= sentence.size() || !startsNounPhrase(sentence.token(start))) {
      return;
    }
    String head = "";
    for (int i = start; i < sentence.size() && i < start + REACH; i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        head = noun(token);
      } else if (!head.isEmpty() && !token.tag().equals("HYPH") && !token.tag().equals("POS")) {
        break;
      } else if (isPunctuation(token) || token.isVerb() && !token.tag().equals("VBG")) {
        break;
      }
    }
    vote(form, Place.APPOSITION, head);
  }

  private static boolean startsNounPhrase(Token token) {
    return token.tag().equals("DT")
        || token.tag().equals("PRP$")
        || token.isNoun()
        || token.tag().startsWith("JJ");
  }

  private static String phraseHead(Sentence sentence, int start) {
    String head = "";
    for (int i = start; i < sentence.size() && i < start + REACH; i++) {
      Token token = sentence.token(i);
      boolean inside =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.isNumber()
              || token.tag().equals("VBG")
              || token.tag().equals("HYPH");
      if (!inside) {
        break;
      }
      head = token.isNoun() && !token.isProperNoun() ? noun(token) : head;
    }
    return head;
  }

  private static boolean closes(Sentence sentence, int at) {
    return at >= sentence.size() || isPunctuation(sentence.token(at));
  }

  private static boolean isPunctuation(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static String noun(Token token) {
    return token.tag().equals("NNS") ? token.lemma() : token.text().toLowerCase(Locale.ROOT);
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private void vote(NameForm form, Place place, String word) {
    for (Vote vote : cues.votes(place, word)) {
      form.add(vote.type(), vote.weight());
    }
  }
}
