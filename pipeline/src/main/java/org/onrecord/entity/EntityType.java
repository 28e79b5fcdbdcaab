package org.onrecord.entity;

/** What kind of thing an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PRODUCT,
  LOCATION,
  OTHER
}
