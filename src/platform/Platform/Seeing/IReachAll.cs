namespace Chutri.Platform;

/// <summary>
/// An operation that has to reach what is limited to named people too, though whoever asks is not named: it says how much it found,
/// and nothing of what. Who it is, is listed in a test.
/// </summary>
public interface IReachAll;
