package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Sourcing.Note;
import org.onrecord.entity.References;

/** Sums up how an article is sourced. Thread-safe. */
public final class SourcingFinder {

  private static final Set<String> ASKING = Set.of("speak", "talk", "interview");

  private final UnnamedSources unnamed = new UnnamedSources();
  private final SourceNouns nouns = new SourceNouns();
  private final SourcingWords words = new SourcingWords();
  private final ResponseWords responseWords = new ResponseWords();
  private final OpinionFinder opinions = new OpinionFinder();

  /**
   * @param attributions of this text, as {@link AttributionFinder} found them
   * @param references says which entities a phrase means
   */
  public Sourcing find(AnnotatedText text, List<Attribution> attributions, References references) {
    ResponseFinder responses = new ResponseFinder(responseWords, references);
    List<Sourcing.Response> answers = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    int stated = 0;
    for (Sentence sentence : text.sentences()) {
      answers.addAll(responses.find(sentence));
      notes.addAll(words.notes(sentence));
      stated = Math.max(stated, statedIn(sentence));
    }
    List<Attribution> anonymous =
        attributions.stream().filter(a -> a.source().kind() == Source.Kind.UNNAMED).toList();
    stated = Math.max(stated, anonymous.stream().mapToInt(a -> a.source().count()).max().orElse(0));
    notes.addAll(words.notes(text, anonymous));
    notes.addAll(opinions.find(text, anonymous));
    notes.sort(Comparator.comparing(Note::span).thenComparing(Note::kind));
    return new Sourcing(
        share(attributions, anonymous), distinct(text, anonymous), stated, answers, notes);
  }

  private static double share(List<Attribution> all, List<Attribution> anonymous) {
    long speaking =
        all.stream()
            .filter(
                a -> a.bucket() != Bucket.UNATTRIBUTED || a.source().kind() == Source.Kind.UNNAMED)
            .count();
    return speaking == 0 ? 0 : Math.round(1000.0 * anonymous.size() / speaking) / 1000.0;
  }

  /** "The Herald spoke to eight people familiar with the matter". */
  private int statedIn(Sentence sentence) {
    int stated = 0;
    boolean asks =
        sentence.tokens().stream().anyMatch(t -> t.isVerb() && ASKING.contains(t.lemma()));
    if (!asks) {
      return 0;
    }
    for (Token head : sentence.tokens()) {
      boolean person = head.isNoun() && nouns.of(head.lemma()) == SourceNouns.NounClass.PERSON;
      if (person) {
        int from = Math.max(0, head.index() - 4);
        OptionalInt count = unnamed.count(head, sentence.tokens().subList(from, head.index()));
        stated = Math.max(stated, count.orElse(0));
      }
    }
    return stated;
  }

  /** Different wordings of first mentions; "the people" and "this person" are later mentions. */
  private static int distinct(AnnotatedText text, List<Attribution> anonymous) {
    Set<String> wordings = new HashSet<>();
    for (Attribution attribution : anonymous) {
      StringBuilder wording = new StringBuilder();
      attribution.source().spans().forEach(s -> wording.append(s.in(text.text())).append(' '));
      String lower = wording.toString().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (!lower.matches("(?:the|this|that|these|those|he|she|they|it|who)\\b.*")) {
        wordings.add(lower);
      }
    }
    return Math.max(wordings.size(), anonymous.isEmpty() ? 0 : 1);
  }
}
