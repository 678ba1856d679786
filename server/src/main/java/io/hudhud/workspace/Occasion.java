package io.hudhud.workspace;

/** Why a country is quiet on certain days. */
public enum Occasion {
    RAMADAN,
    EID_AL_FITR,
    EID_AL_ADHA,
    NATIONAL_DAY,
    /** Of Saudi Arabia. */
    FOUNDING_DAY,
    /** Of Kuwait. */
    LIBERATION_DAY
}
