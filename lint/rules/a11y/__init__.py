"""Can everybody read it: those who see no pictures, no colours, or only some letters?"""
