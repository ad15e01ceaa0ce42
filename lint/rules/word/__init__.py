"""Are its words the ones that people use?"""
