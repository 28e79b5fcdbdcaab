package org.onrecord.read;

import java.io.Serializable;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;

/** What became of one file, or of one line of a JSONL file. */
public sealed interface ReadResult extends Serializable {

  /** It was read. */
  record Read(Article article) implements ReadResult {}

  /** It was not, and why. */
  record Refused(Rejection rejection) implements ReadResult {}
}
