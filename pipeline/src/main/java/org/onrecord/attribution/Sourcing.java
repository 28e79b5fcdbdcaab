package org.onrecord.attribution;

import java.io.Serializable;
import java.util.List;
import org.onrecord.text.Span;

/**
 * How an article is sourced as a whole, as questions that a standards editor asks.
 *
 * @param anonymousShare unnamed sources' share of all attributions that have a speaking source, 0
 *     to 1
 * @param unnamedAtLeast how many different unnamed sources there are at least: as many as speak, a
 *     plural group of unknown size counting once, and never fewer than the article states
 * @param unnamedStated the number of unnamed sources the article itself states, 0 if none
 * @param responses comments sought, given or refused
 * @param notes places that deserve a look
 */
public record Sourcing(
    double anonymousShare,
    int unnamedAtLeast,
    int unnamedStated,
    List<Response> responses,
    List<Note> notes)
    implements Serializable {

  public Sourcing {
    responses = List.copyOf(responses);
    notes = List.copyOf(notes);
  }

  /** How somebody answered the reporters. */
  public enum Answer {
    DECLINED,
    NOT_RESPONDED,
    NOT_REACHED,
    DENIED
  }

  /**
   * A request for comment and what came of it.
   *
   * @param span the whole statement ("Acme declined to comment"), UTF-16 code units
   * @param subject the words for who was asked
   * @param entityIds the entities these words mean
   */
  public record Response(Span span, Span subject, List<String> entityIds, Answer answer)
      implements Serializable {

    public Response {
      entityIds = List.copyOf(entityIds);
    }
  }

  /** Kinds of places that deserve a look. */
  public enum NoteKind {
    REASON_FOR_ANONYMITY,
    KNOWLEDGE_BASIS,
    BARE_SOURCE,
    ANONYMOUS_OPINION,
    VAGUE_ATTRIBUTION,
    SINGLE_ANONYMOUS_SOURCE,
    SECOND_HAND_ANONYMOUS
  }

  /** One such place. */
  public record Note(NoteKind kind, Span span) implements Serializable {}
}
