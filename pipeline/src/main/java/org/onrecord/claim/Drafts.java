package org.onrecord.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.UnsaidWords;
import org.onrecord.claim.Signals.Effect;
import org.onrecord.entity.EntityType;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

/** Turns a clause and where it stands into the beginning of a claim. */
final class Drafts {

  private final ArticleView view;
  private final Participants participants;
  private final MainClause mainClause;
  private final Origins origins;
  private final Signals signals = Signals.SHIPPED;
  private final ModalityReader modality = new ModalityReader();
  private final CountReader counts;
  private final UnsaidWords unsaid = UnsaidWords.SHIPPED;

  Drafts(ArticleView view, References references, MainClause mainClause, CountReader counts) {
    this.counts = counts;
    this.view = view;
    this.participants = new Participants(view, references);
    this.mainClause = mainClause;
    this.origins = new Origins(view);
  }

  ClaimBuilder draft(ClaimKind kind, Clause clause, Standing standing, ClauseSpans words) {
    List<Span> spans = words.spans();
    Set<Caveat> caveats = new LinkedHashSet<>(clause.polarity().caveats());
    Effect cue = cueEffect(clause, standing, caveats);
    List<Integer> doers = ReportedSubjects.of(view, clause, standing);
    List<Participant> subject =
        ReportedSubjects.withoutForecaster(
            clause, participants.of(clause.sentence(), doers, standing));
    // "it" of "Acme had bought it" is never Acme itself.
    List<Participant> object =
        participants.of(clause.sentence(), said(clause, standing), standing).stream()
            .filter(other -> !subject.contains(other))
            .toList();
    Assertion assertion =
        new Assertion(
            subject,
            name(clause, object),
            object,
            clause.polarity().negated() ^ cue == Effect.NEGATES,
            modality(clause, cue));
    return new ClaimBuilder(
            view.analysed().article().id(),
            kind,
            view.passages().passages(within(whole(words, clause), standing).spans()),
            assertion,
            origin(clause, standing, subject))
        .published(view.analysed().article().published().iso())
        .in(standing.bucket(), standing.attributionId())
        .sentence(clause.sentence().index())
        .entities(named(clause, spans, subject, object))
        .caveats(List.copyOf(caveats))
        .bounds(clause.bounds())
        .circumstances(Circumstances.SHIPPED.of(view.syntax(clause.sentence()), clause))
        .counts(counts.of(clause, words))
        .confidence(confidence(standing, subject, clause));
  }

  /** "paid $5 million for Acme" tells that Acme was bought, but not so of a person or a cup. */
  private String name(Clause clause, List<Participant> object) {
    Optional<PredicateFamily> family = clause.family().filter(f -> !f.elseInto().isEmpty());
    Syntax syntax = view.syntax(clause.sentence());
    boolean companies =
        !object.isEmpty()
            && object.stream()
                .allMatch(o -> o.type().filter(EntityType.ORGANIZATION::equals).isPresent());
    boolean sites =
        !clause.objects().isEmpty()
            && clause.objects().stream().allMatch(head -> NounPhrases.isNamedSite(syntax, head));
    if (isFreed(clause, object) || isOtherMatter(syntax, clause)) {
      return VerbNames.of(syntax, clause.predicate());
    }
    return family
        .filter(f -> companies || sites)
        .filter(f -> clause.objects().stream().allMatch(head -> isOtherwiseTold(syntax, head, f)))
        .map(PredicateFamily::elseInto)
        .orElse(clause.name());
  }

  /** A song is released once, a prisoner again. */
  private static boolean isFreed(Clause clause, List<Participant> object) {
    return clause.family().filter(PredicateFamily::ofThings).isPresent()
        && object.stream().anyMatch(o -> o.type().filter(EntityType.PERSON::equals).isPresent());
  }

  /** "offered his resignation" is no bid. */
  private static boolean isOtherMatter(Syntax syntax, Clause clause) {
    List<String> others = clause.family().map(PredicateFamily::otherMatters).orElse(List.of());
    return clause.objects().stream().anyMatch(head -> others.contains(syntax.lemma(head)));
  }

  private static boolean isOtherwiseTold(Syntax syntax, int head, PredicateFamily family) {
    int before = syntax.phraseStart(head) - 1;
    return before >= 0 && family.otherPrepositions().contains(syntax.token(before).text());
  }

  /** "Acme denied paying Roe": in the article's own voice it is Acme that says so. */
  private Origin origin(Clause clause, Standing standing, List<Participant> subject) {
    boolean denial =
        clause.governors().stream()
            .map(clause.sentence()::token)
            .anyMatch(word -> denies(word, "governor") && denies(word, "cue"));
    boolean named = !subject.isEmpty() && subject.stream().allMatch(Participant::isNamed);
    return denial && named && standing.chain().isEmpty()
        ? Origins.of(subject)
        : origins.of(standing);
  }

  private boolean denies(Token word, String role) {
    return signals.effect(word, role).filter(effect -> effect == Effect.NEGATES).isPresent();
  }

  /** The objects but for words behind the end of what is said, which belong to the source. */
  private static List<Integer> said(Clause clause, Standing standing) {
    int end =
        standing.innermost().map(Attribution::content).orElse(List.of()).stream()
            .mapToInt(Span::end)
            .max()
            .orElse(Integer.MAX_VALUE);
    return clause.objects().stream()
        .filter(head -> clause.sentence().token(head).span().start() < end)
        .toList();
  }

  private ClauseSpans whole(ClauseSpans words, Clause clause) {
    List<Span> spans =
        words.spans().stream().map(span -> view.withWholeName(clause.sentence(), span)).toList();
    return ClauseSpans.of(spans, view.analysed().article().text());
  }

  /** What of the spans lies in the innermost content; a subject may stand before it. */
  private ClauseSpans within(ClauseSpans words, Standing standing) {
    List<Span> spans = words.spans();
    List<Span> content = standing.innermost().map(Attribution::content).orElse(spans);
    List<Span> inside = new ArrayList<>();
    for (Span span : spans) {
      for (Span part : content) {
        if (span.overlaps(part)) {
          inside.add(
              new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end())));
        }
      }
    }
    return inside.isEmpty() ? words : ClauseSpans.of(inside, view.analysed().article().text());
  }

  private static Modality modality(Clause clause, Effect cue) {
    Modality own = clause.polarity().modality();
    boolean promised = clause.family().filter(f -> f.name().equals("promise")).isPresent();
    if (own == Modality.FACT && promised) {
      return Modality.PROMISE;
    }
    Modality said = ModalityReader.modality(cue);
    return own == Modality.FACT || said == Modality.BELIEF
        ? said == Modality.FACT ? own : said
        : own;
  }

  /** What the cues of the attributions around make of the claim. */
  private Effect cueEffect(Clause clause, Standing standing, Set<Caveat> caveats) {
    Effect innermost = Effect.SAME;
    for (Attribution attribution : standing.chain()) {
      Effect effect = effectOf(attribution, caveats);
      boolean isMain =
          mainClause
              .of(attribution)
              .filter(main -> main.sentence().index() == clause.sentence().index())
              .filter(main -> main.token() == clause.predicate())
              .isPresent();
      boolean innermostOne = attribution == standing.chain().get(0);
      if (effect == Effect.UNSURE || (effect == Effect.NEGATES && !(isMain && innermostOne))) {
        caveats.add(Caveat.unsure("stands in what somebody denies or doubts"));
      } else if (innermostOne
          && (isMain || effect == Effect.BELIEF)
          && !governs(attribution, clause)) {
        innermost = effect;
        if (effect == Effect.NEGATES) {
          caveats.addAll(modality.ofDenial(view.syntax(clause.sentence()), clause.predicate()));
        }
      }
    }
    return innermost;
  }

  /** Whether the cue is a verb that the clause depends on and has been read with it. */
  private static boolean governs(Attribution attribution, Clause clause) {
    return clause.governors().stream()
        .map(token -> clause.sentence().token(token).span())
        .anyMatch(word -> attribution.cue().stream().anyMatch(cue -> cue.overlaps(word)));
  }

  private Effect effectOf(Attribution attribution, Set<Caveat> caveats) {
    if (unsaid.isNegated(view.analysed().text(), attribution.cue())) {
      caveats.add(notSaid(attribution.cue().get(0)));
      return Effect.SAME;
    }
    Effect effect = Effect.SAME;
    for (Span span : attribution.cue()) {
      for (Token token : view.analysed().text().tokensIn(span)) {
        Optional<Effect> told = signals.effect(token, "cue");
        effect = told.filter(e -> e != Effect.SAME).orElse(effect);
      }
    }
    return effect;
  }

  private Caveat notSaid(Span cue) {
    String words = cue.in(view.analysed().article().text());
    return Caveat.open("stands behind a negated «" + words + "», which does not say that it is so");
  }

  private List<Participant> named(
      Clause clause, List<Span> spans, List<Participant> subject, List<Participant> object) {
    Set<Participant> all = new LinkedHashSet<>();
    view.namedIn(clause.sentence(), spans).forEach(entity -> all.add(Participant.named(entity)));
    view.namedIn(clause.sentence(), List.of(describing(clause))).stream()
        .filter(entity -> entity.type() != EntityType.LOCATION)
        .forEach(entity -> all.add(Participant.named(entity)));
    List<Participant> taking = new ArrayList<>(subject);
    taking.addAll(object);
    taking.stream().filter(Participant::isNamed).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * "the plant that Acme is building": the first object with what tells more of it, which the
   * clause's own words may leave out.
   */
  private Span describing(Clause clause) {
    Sentence sentence = clause.sentence();
    int head = clause.objects().stream().findFirst().orElse(clause.predicate());
    int last = head;
    if (sentence.isParsed() && head < clause.predicate()) {
      List<Integer> phrase = sentence.tree().subtree(head);
      last = Math.min(phrase.get(phrase.size() - 1), clause.predicate());
    }
    return sentence.span(Math.min(head, last), Math.max(head, last));
  }

  /** An unnamed doer or a guessed predicate halves the trust in what was read. */
  private static double confidence(Standing standing, List<Participant> subject, Clause clause) {
    double confidence = standing.innermost().map(Attribution::confidence).orElse(0.95);
    boolean named = subject.stream().anyMatch(Participant::isNamed);
    double read = named ? 1 : 0.7;
    double known = clause.family().isPresent() ? 1 : 0.85;
    return Math.round(confidence * read * known * 100) / 100.0;
  }
}
