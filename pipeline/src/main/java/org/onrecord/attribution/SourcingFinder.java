package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Sourcing.Note;
import org.onrecord.entity.References;

/** Sums up how an article is sourced. Thread-safe. */
public final class SourcingFinder {

  private static final Set<String> ASKING = FunctionWords.of("interviewing");

  private static final Set<String> LATER_MENTIONS = FunctionWords.of("later_mention");

  private final UnnamedSources unnamed = new UnnamedSources();
  private final SourceNouns nouns = SourceNouns.SHIPPED;
  private final SourcingWords words = new SourcingWords();
  private final ResponseWords responseWords = new ResponseWords();
  private final UnsaidWords unsaid = UnsaidWords.SHIPPED;
  private final OpinionFinder opinions = new OpinionFinder();

  /**
   * @param attributions of this text, as {@link AttributionFinder} found them
   * @param references says which entities a phrase means
   */
  public Sourcing find(AnnotatedText text, List<Attribution> attributions, References references) {
    ResponseFinder responses = new ResponseFinder(responseWords, unsaid, references);
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
    int atLeast = Math.max(distinct(text, anonymous), stated);
    if (atLeast == 1 && anonymous.stream().noneMatch(a -> isGroup(text, a.source()))) {
      notes.add(
          new Note(Sourcing.NoteKind.SINGLE_ANONYMOUS_SOURCE, anonymous.get(0).content().get(0)));
    }
    notes.sort(Comparator.comparing(Note::span).thenComparing(Note::kind));
    return new Sourcing(share(attributions, anonymous), atLeast, stated, answers, notes);
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

  /** "two people", "several officials", "sources". */
  private static boolean isGroup(AnnotatedText text, Source source) {
    return source.count() > 1
        || source.spans().stream()
            .flatMap(span -> text.tokensIn(span).stream())
            .filter(Token::isNoun)
            .findFirst()
            .filter(noun -> noun.tag().equals("NNS"))
            .isPresent();
  }

  /**
   * Different wordings of first mentions. "The people" and "one of the people" are later mentions;
   * a bare "sources", as in a headline, may be anybody who is told of elsewhere.
   */
  private int distinct(AnnotatedText text, List<Attribution> anonymous) {
    Set<String> wordings = new HashSet<>();
    for (Attribution attribution : anonymous) {
      List<Token> source =
          attribution.source().spans().stream()
              .flatMap(span -> text.tokensIn(span).stream())
              .toList();
      if (!source.isEmpty() && !isToldElsewhere(source)) {
        wordings.add(source.stream().map(Words::lower).collect(Collectors.joining(" ")));
      }
    }
    return Math.max(wordings.size(), anonymous.isEmpty() ? 0 : 1);
  }

  private boolean isToldElsewhere(List<Token> source) {
    boolean bare = source.size() == 1 && source.get(0).tag().equals("NNS");
    return bare || LATER_MENTIONS.contains(Words.lower(source.get(0))) || isPart(source);
  }

  /** "one of the people", "two of them": the group is told already. */
  private static boolean isPart(List<Token> source) {
    return source.size() > 2
        && source.get(1).is("of")
        && (LATER_MENTIONS.contains(Words.lower(source.get(2)))
            || source.get(2).tag().equals("PRP"));
  }
}
