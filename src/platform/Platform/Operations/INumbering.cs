namespace Chutri.Platform;

/// <summary>
/// An operation that takes running numbers (a code, an entry number). Such acts follow one another: side by side all of them
/// would change the row of the same counter, and all but one would run again.
/// </summary>
public interface INumbering;
