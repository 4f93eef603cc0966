namespace Chutri.Platform;

/// <summary>An operation that only looks, if need be by doing the thing and throwing it away: it waits for nobody's turn to write.</summary>
public interface ILook;
