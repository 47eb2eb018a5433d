// Who writes a summarizer needs documents and limits: one import brings both.
@_exported public import SumbenchText
