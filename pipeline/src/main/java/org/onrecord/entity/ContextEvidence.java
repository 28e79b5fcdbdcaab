package org.onrecord.entity;

import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.TypingCues.Place;
import org.onrecord.entity.TypingCues.Vote;

/** Weighs what the sentence says around one place of a name about its type. */
final class ContextEvidence {

  private static final int REACH = 7;

  /** What "the" takes from a person. */
  private static final double ARTICLE = 1.5;

  private static final Set<String> SKIPPED = WordLists.of("skipped");
  private static final Set<String> CURRENCIES = WordLists.of("currency");

  private final TypingCues cues = TypingCues.all();

  void weigh(NameForm form, Occurrence place) {
    if (isBehindArticle(place)) {
      form.add(EntityType.PERSON, -ARTICLE);
    }
    before(form, place);
    after(form, place);
  }

  /** "told the Record", but not "the Reyes family" nor "the Rev. Dana Reyes". */
  private static boolean isBehindArticle(Occurrence place) {
    Sentence sentence = place.sentence();
    int behind = place.last() + 1;
    boolean describes =
        behind < sentence.size()
            && sentence.token(behind).tag().matches("NN.*|JJ.*|HYPH|POS|CD|VBG");
    return place.first() > 0
        && sentence.token(place.first() - 1).is("the")
        && place.title().isEmpty()
        && !describes;
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
    } else if (token.tag().matches("IN|TO")) {
      prepositional(form, sentence, at);
    }
    vote(form, Place.BEFORE, lower(sentence, at));
    if (at > 0) {
      vote(form, Place.BEFORE, lower(sentence, at - 1) + " " + lower(sentence, at));
    }
  }

  /** "invested $5 million in X": the verb and its preposition, with an amount between or none. */
  private void prepositional(NameForm form, Sentence sentence, int preposition) {
    int at = preposition - 1;
    while (at >= 0 && at > preposition - REACH && isInAmount(sentence.token(at))) {
      at--;
    }
    if (at >= 0 && sentence.token(at).isVerb()) {
      String verb = sentence.token(at).lemma();
      vote(form, Place.PREPOSITION, verb + " " + lower(sentence, preposition));
    }
  }

  private static boolean isInAmount(Token token) {
    return token.isNumber()
        || token.tag().matches("\\$|RB|JJR|IN|DT")
        || CURRENCIES.contains(token.text().toLowerCase(Locale.ROOT));
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
      resumed(form, sentence, at + 1);
    }
  }

  /** "X said it would", "X denied that she had": what takes the name up in what it says. */
  private void resumed(NameForm form, Sentence sentence, int after) {
    int at = behindDay(sentence, after);
    at = at < sentence.size() && sentence.token(at).is("that") ? at + 1 : at;
    if (at + 1 < sentence.size() && sentence.token(at).tag().equals("PRP")) {
      Token next = sentence.token(at + 1);
      if (next.isVerb() || next.tag().equals("MD")) {
        vote(form, Place.RESUMED, lower(sentence, at));
      }
    }
  }

  /** "X said on Thursday that it": behind the day, where one is told. */
  private static int behindDay(Sentence sentence, int at) {
    boolean day =
        at + 1 < sentence.size()
            && sentence.token(at).is("on")
            && sentence.token(at + 1).isProperNoun();
    return day ? at + 2 : at;
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
