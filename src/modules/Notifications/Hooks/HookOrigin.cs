namespace Chutri.Notifications.Hooks;

/// <summary>Where people and programs open this program: what addresses in a message begin with.</summary>
/// <param name="Address">Without a slash at its end; empty where none was set, then they are addresses within the program.</param>
internal sealed record HookOrigin(string Address);
