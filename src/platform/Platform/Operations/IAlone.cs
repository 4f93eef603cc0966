namespace Chutri.Platform;

/// <summary>
/// An operation that changes so much, or a rule that others act by, that it runs with nobody beside it: it begins when the others have
/// ended, and whoever comes meanwhile waits. On SQLite every act does.
/// </summary>
public interface IAlone;
