package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Sourcing.Response;
import org.onrecord.entity.Entity;

/** Makes a claim of how somebody answered the reporters. */
final class ResponseClaims {

  private final ArticleView view;
  private final Standings standings;
  private final Origins origins;

  ResponseClaims(ArticleView view, Standings standings) {
    this.view = view;
    this.standings = standings;
    this.origins = new Origins(view);
  }

  ClaimBuilder of(Response response) {
    List<Participant> named = named(response.entityIds());
    List<Participant> subject = named.isEmpty() ? speakers(response) : named;
    String words = response.subject().in(view.analysed().article().text()).strip();
    List<Participant> doers =
        subject.isEmpty() && !words.isEmpty() ? List.of(Participant.unnamed(words)) : subject;
    Assertion assertion =
        new Assertion(doers, predicate(response), List.of(), false, Modality.FACT);
    Optional<Sentence> sentence = view.sentenceOf(response.span());
    List<Entity> inside =
        sentence.map(s -> view.namedIn(s, List.of(response.span()))).orElse(List.of());
    return new ClaimBuilder(
            view.analysed().article().id(),
            ClaimKind.RESPONSE,
            List.of(view.passages().passage(response.span())),
            assertion,
            origins.of(Standing.OWN_VOICE))
        .published(view.analysed().article().published().iso())
        .sentence(sentence.map(Sentence::index).orElse(0))
        .entities(inside.isEmpty() ? subject : inside.stream().map(Participant::named).toList());
  }

  private List<Participant> named(List<String> entityIds) {
    return entityIds.stream()
        .flatMap(id -> view.entity(id).stream())
        .map(Participant::named)
        .toList();
  }

  /** "We do not comment", she said: whoever is quoted with the answer. */
  private List<Participant> speakers(Response response) {
    return view.sentenceOf(response.span())
        .flatMap(sentence -> standings.at(sentence, response.span()).innermost())
        .map(said -> named(said.source().entityIds()))
        .orElse(List.of());
  }

  private static String predicate(Response response) {
    return switch (response.answer()) {
      case DECLINED -> "decline to comment";
      case NOT_RESPONDED -> "not respond";
      case NOT_REACHED -> "not be reached";
      case DENIED -> "deny";
    };
  }
}
