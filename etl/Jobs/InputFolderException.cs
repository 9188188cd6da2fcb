namespace PerfEval.Etl.Jobs;

/// <summary>The folder that documents are taken from does not exist or cannot be read.</summary>
/// <param name="message">One Chinese sentence with what to do.</param>
/// <param name="inner">The machine's own words.</param>
public sealed class InputFolderException(string message, Exception? inner = null) : Exception(message, inner);
