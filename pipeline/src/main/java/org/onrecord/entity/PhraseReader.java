package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.PhraseParts.Part;
import org.onrecord.entity.PhraseParts.Tie;

/**
 * Takes the phrase for a source apart: conjuncts, appositions, heads and what stands behind them.
 */
final class PhraseReader {

  private final MentionIndex mentions;
  private final Discourse discourse;
  private final PhraseParts phraseParts;

  PhraseReader(MentionIndex mentions, Discourse discourse) {
    this.mentions = mentions;
    this.discourse = discourse;
    this.phraseParts = new PhraseParts(mentions);
  }

  /**
   * @param entities what the part means
   * @param named whether it names somebody or is a pronoun, and so needs no apposition
   * @param bare whether it is a name and nothing else
   * @param whole whether nothing follows its noun phrase
   */
  private record Meaning(List<Integer> entities, boolean named, boolean bare, boolean whole) {
    static final Meaning NONE = new Meaning(List.of(), false, false, false);
  }

  List<Integer> read(Sentence sentence, List<Integer> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    if (PhraseParts.isRelative(sentence.token(tokens.get(0)))) {
      return beforeRelative(sentence, tokens.get(0));
    }
    List<Part> parts = phraseParts.of(sentence, tokens);
    List<Integer> found = new ArrayList<>();
    boolean named = false;
    boolean described = false;
    boolean listing = true;
    boolean whole = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.tie() == Tie.COMMA
          && WordLists.of("instance").contains(lower(sentence, part.first()))) {
        break;
      }
      Meaning meaning = meaning(sentence, part.first(), part.last());
      listing &= meaning.bare() || part.tie() == Tie.AND;
      boolean listed = listing && andFollows(parts, i);
      if (part.tie() == Tie.COMMA && !listed && named) {
        described = true;
      } else if (part.tie() == Tie.COMMA && !listed) {
        // "the founder, Jane Doe": the name is surer than what the role was taken to mean.
        found = meaning.named() ? new ArrayList<>(meaning.entities()) : found;
        named |= meaning.named();
      } else if (!described && (whole || part.tie() != Tie.AND)) {
        found.addAll(meaning.entities());
        named |= meaning.named();
      }
      whole &= meaning.whole();
    }
    return found;
  }

  private static boolean andFollows(List<Part> parts, int at) {
    for (int i = at + 1; i < parts.size(); i++) {
      if (parts.get(i).tie() == Tie.AND) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  /** "who" stands for the person before it, "which" for the thing. */
  private List<Integer> beforeRelative(Sentence sentence, int relative) {
    boolean person = lower(sentence, relative).startsWith("who");
    for (int at = relative - 1; at >= 0 && !sentence.token(at).isVerb(); at--) {
      Optional<Reference> mention = mentions.at(sentence, at);
      List<Integer> found =
          mention.isPresent() ? mention.get().entities() : discourse.meaning(sentence, at);
      if (!found.isEmpty() && isPerson(found.get(0)) == person) {
        return found;
      }
      boolean near = sentence.token(at).text().equals(",") && at == relative - 1;
      if (!person && !near) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isPerson(int entity) {
    return discourse.entity(entity).type() == EntityType.PERSON;
  }

  private Meaning meaning(Sentence sentence, int from, int last) {
    int first = from;
    while (first < last && !startsNounPhrase(sentence.token(first))) {
      first++;
    }
    int end = first;
    int head = -1;
    while (end <= last && isInNounPhrase(sentence, end)) {
      head = isHeadWord(sentence, end) ? end : head;
      end++;
    }
    if (head < 0 && first == last) {
      return new Meaning(discourse.meaning(sentence, first), true, true, true);
    }
    if (head < 0) {
      return Meaning.NONE;
    }
    Optional<Reference> mention = mentions.at(sentence, head);
    if (mention.isPresent()) {
      boolean bare = end > last && isBare(sentence, first, mention.get());
      return new Meaning(mention.get().entities(), true, bare, end > last);
    }
    Token token = sentence.token(head);
    if (token.tag().startsWith("PRP")) {
      return new Meaning(discourse.meaning(sentence, head), true, true, end > last);
    }
    if (Roles.all().isVoice(token)) {
      List<Integer> behind = behind(sentence, first, head, end, last);
      return new Meaning(behind, false, false, end > last);
    }
    return new Meaning(discourse.meaning(sentence, head), false, false, end > last);
  }

  private static boolean isBare(Sentence sentence, int first, Reference mention) {
    int at = first;
    while (at < mention.first()
        && (sentence.token(at).is("the") || Titles.all().isTitleWord(sentence.token(at).text()))) {
      at++;
    }
    return at >= mention.first();
  }

  private boolean isInNounPhrase(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return mentions.at(sentence, at).isPresent()
        || token.isNoun()
        || startsNounPhrase(token)
        || token.tag().equals("POS")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().startsWith("RB");
  }

  private static boolean startsNounPhrase(Token token) {
    return token.isNoun()
        || token.tag().equals("DT")
        || token.tag().startsWith("PRP")
        || token.tag().startsWith("JJ")
        || token.tag().equals("PDT")
        || token.isNumber();
  }

  private boolean isHeadWord(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean headTag =
        token.isNoun()
            || token.tag().equals("PRP")
            || mentions.at(sentence, at).isPresent()
            || Roles.all().of(token).isPresent();
    boolean possessor = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
    return headTag && !possessor;
  }

  /** Who stands behind the announcement or spokesman at {@code head}. */
  private List<Integer> behind(Sentence sentence, int first, int head, int end, int last) {
    for (int i = head - 1; i >= first; i--) {
      Token token = sentence.token(i);
      Optional<Reference> mention = mentions.at(sentence, i);
      if (mention.isPresent()) {
        return mention.get().entities();
      }
      if (token.tag().equals("PRP$") || Roles.all().of(token).isPresent()) {
        List<Integer> meaning = discourse.meaning(sentence, i);
        if (!meaning.isEmpty()) {
          return meaning;
        }
      }
      if (Roles.all().isCircle(token)) {
        return List.of();
      }
    }
    boolean tied = end < last && WordLists.of("behind").contains(sentence.token(end).text());
    return tied ? meaning(sentence, end + 1, last).entities() : List.of();
  }
}
