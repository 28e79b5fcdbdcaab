package org.onrecord.files;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a file. */
public enum Readers {
  /** Its owner only: it holds words of articles, which may be confidential. */
  OWNER("rw-------"),
  /** Every program of the machine: it is made for one that runs as somebody else. */
  EVERYBODY("rw-r--r--");

  private final String permissions;

  Readers(String permissions) {
    this.permissions = permissions;
  }

  Set<PosixFilePermission> permissions() {
    return PosixFilePermissions.fromString(permissions);
  }
}
