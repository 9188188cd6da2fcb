namespace PerfEval.Etl.Documents;

/// <summary>A fault of the document met deep in reading; the reader catches it and makes it the document's problem.</summary>
/// <param name="code">Stable identifier of the kind of problem.</param>
/// <param name="message">Chinese sentence that says what is wrong and what to do.</param>
/// <param name="inner">What a library said about it.</param>
public sealed class UnreadableDocumentException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Stable identifier of the kind of problem.</summary>
    public string Code { get; } = code;

    /// <summary>The container or a part of it is cut off, forged or was changed on its way.</summary>
    public static UnreadableDocumentException Damaged(string part, Exception? inner = null) =>
        new("file_damaged", $"文件已损坏（{part}），请用原软件打开并另存，或重新下载后报送。", inner);

    /// <summary>The document holds more than is read.</summary>
    public static UnreadableDocumentException TooLarge(string what) =>
        new("file_too_large", $"文件{what}，未读取，请核对是否报错了文件，或拆分后重新报送。");

    /// <summary>The document opens with a password only.</summary>
    public static UnreadableDocumentException Encrypted() =>
        new("file_encrypted", "文件已加密，请去掉打开密码后重新报送。");

    /// <summary>The document's result: unreadable, for this reason.</summary>
    public DocumentContent AsContent(string format) => DocumentContent.Unreadable(format, Code, Message);
}
