"""The named people of a document, each with the posts printed beside the name."""
